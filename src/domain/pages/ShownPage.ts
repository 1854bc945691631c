import type { CatalogPhoto } from '../menu/catalog/Catalog'

export type ShownBlock =
  | { readonly is: 'text'; readonly html: string }
  | { readonly is: 'photo'; readonly photo: CatalogPhoto; readonly caption: string | null }
  | { readonly is: 'gallery'; readonly photos: readonly CatalogPhoto[] }
  | { readonly is: 'dishes'; readonly heading: string | null; readonly dishIds: readonly number[] }
  | { readonly is: 'contacts'; readonly hasMap: boolean }
  | { readonly is: 'button'; readonly label: string; readonly url: string }

/** A page of staff's in one language. */
export type ShownPage = {
  /** Without the language. */
  readonly path: string
  readonly name: string
  readonly description: string | null
  readonly blocks: readonly ShownBlock[]
  /** The first photo on it. */
  readonly photo: CatalogPhoto | null
  /** ISO 8601. */
  readonly changedAt: string
}
