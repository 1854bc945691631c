import type { CatalogPhoto } from '@/src/domain/menu/catalog/Catalog'
import type { FontPair } from '@/src/domain/theme/fontPairs'

/** How staff have set up the site, in one language. */
export type Look = {
  readonly name: string
  readonly tagline: string | null
  /** `#rrggbb`. */
  readonly accent: string
  /** Null: those of the guest's device. */
  readonly fonts: FontPair | null
  readonly logo: CatalogPhoto | null
  /** The pages of staff's that every page links to; paths without the language. */
  readonly nav: readonly { readonly path: string; readonly name: string }[]
}
