import type { Catalog, CatalogDish, CatalogOffer } from '../../catalog/Catalog'
import { decimal } from '../decimal'

import { node, type Node } from './node'

const availability = (offer: CatalogOffer): string =>
  `https://schema.org/${
    offer.is_available ? 'InStock' : offer.unavailable === 'stopped' ? 'SoldOut' : 'OutOfStock'
  }`

/** What a dish is sold for: one offer, or one for each size. */
export function offers({ currency }: Catalog, dish: CatalogDish, url: string): Node[] {
  const offer = (sold: CatalogOffer, name: string | null, sku: string | null) =>
    node('Offer', {
      name,
      price: decimal(sold.price),
      priceCurrency: currency,
      availability: availability(sold),
      availabilityStarts: sold.available_at,
      sku,
      url,
    })
  return dish.sizes.length === 0
    ? [offer(dish, null, dish.sku)]
    : dish.sizes.map((size) => offer(size, size.name, size.sku ?? dish.sku))
}
