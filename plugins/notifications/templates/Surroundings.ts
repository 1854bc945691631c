import type { EmailBrand } from '@/src/domain/messages/email/EmailParts'

/** What a message takes from the restaurant and not from its event. */
export type Surroundings = {
  language: string
  brand: EmailBrand
  siteUrl: string
  postalAddress?: string
  /** A later notice with the same tag takes the place of an earlier one: `order:1042`. */
  tag?: string
}
