import type { CatalogDish, CatalogLocation } from '../menu/catalog/Catalog'

/** Pages of a location that are no dishes. */
export const ownPages = ['checkout', 'offline', 'menu.pdf']

type Place = Pick<CatalogLocation, 'slug'>

/** The page of a location's menu. */
export function menuPath({ slug }: Place): string {
  return `/${encodeURIComponent(slug)}`
}

/** The page of a dish: by its slug, or by its id where that is no name for a page. */
export function dishPath(location: Place, dish: Pick<CatalogDish, 'id' | 'slug'>): string {
  const { slug, id } = dish
  const isName = slug !== null && slug !== '' && !ownPages.includes(slug) && !/^\d+$/.test(slug)
  return `${menuPath(location)}/${encodeURIComponent(isName ? slug : id)}`
}

/** The page on which a cart becomes an order. */
export function checkoutPath(location: Place): string {
  return `${menuPath(location)}/checkout`
}

/** The location's menu as it is printed. */
export function paperPath(location: Place): string {
  return `${menuPath(location)}/menu.pdf`
}
