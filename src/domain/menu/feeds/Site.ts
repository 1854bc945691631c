import type { CatalogDish } from '../catalog/Catalog'

/** The restaurant's own site, which feeds lead to. */
export type Site = {
  /** What guests know the restaurant by. */
  readonly name: string
  /** Absolute: `https://example.ru`. Addresses of photos and dishes are taken relative to it. */
  readonly url: string
  /** The path of the menu's page. */
  readonly path: string
  /** The path of a dish's page. */
  readonly pathOf: (dish: Pick<CatalogDish, 'id' | 'slug'>) => string
}
