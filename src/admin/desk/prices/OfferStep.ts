import type { DeskLine } from '@/src/domain/menu/desk/Desk'

type Offer = Pick<DeskLine, 'price' | 'isHidden'>

/** What a restaurant said of a line, and says now. */
export type OfferStep = {
  readonly line: DeskLine
  readonly before: Offer
  readonly after: Offer
}
