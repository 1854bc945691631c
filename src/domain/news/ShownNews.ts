import type { CatalogPhoto } from '../menu/catalog/Catalog'

/** An announcement as a page shows it, in one language. */
export type ShownNews = {
  readonly id: number
  /** Of its page, without the language. */
  readonly path: string
  readonly title: string
  readonly html: string
  /** How it begins, in plain words. */
  readonly teaser: string
  readonly photo: CatalogPhoto | null
  readonly button: { readonly label: string; readonly url: string } | null
  /** ISO 8601. */
  readonly publishedAt: string
  readonly changedAt: string
  readonly locationIds: readonly number[]
}
