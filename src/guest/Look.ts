import type { CatalogPhoto } from '@/src/domain/menu/catalog/Catalog'

/** How staff have set up the site, in one language. */
export type Look = {
  readonly name: string
  readonly tagline: string | null
  /** `#rrggbb`. */
  readonly accent: string
  readonly logo: CatalogPhoto | null
  /** The pages of staff's that every page links to; paths without the language. */
  readonly nav: readonly { readonly path: string; readonly name: string }[]
}
