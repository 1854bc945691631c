import type { Catalog, CatalogDish, CatalogOffer, CatalogSize } from '../../catalog/Catalog'
import { addressOf } from '../addressOf'
import { decimal } from '../decimal'
import { photoAddresses } from '../photoAddresses'
import type { Site } from '../Site'

import { offerId } from './offerId'
import { otherCategory } from './otherCategory'
import { paramsOf } from './paramsOf'
import { around } from './around'
import { element } from './element'

/** The longest description and the most pictures that Yandex takes. */
const longestDescription = 3000
const mostPictures = 10

/** A price as Yandex has it: whole roubles without decimals. */
function priceOf(minorUnits: number): string {
  return decimal(minorUnits).replace(/\.00$/, '')
}

/**
 * A dish as offers: one, or one for each size, held together by `group_id`. None for what costs
 * nothing, which Yandex does not take.
 */
export function offers(catalog: Catalog, site: Site, dish: CatalogDish): string[] {
  const { currency, location } = catalog
  const offer = (sold: CatalogOffer, size: CatalogSize | null): string[] => {
    if (sold.price <= 0) return []
    const { price, regular_price: regular } = sold
    const inside = [
      element('url', addressOf(site, dish)),
      element('price', priceOf(price)),
      element('oldprice', regular !== null && regular > price ? priceOf(regular) : null),
      element('currencyId', currency),
      element('categoryId', dish.category_id ?? otherCategory),
      ...photoAddresses(site, dish)
        .slice(0, mostPictures)
        .map((address) => element('picture', address)),
      element('store', location.channels.includes('dine-in')),
      element('pickup', location.channels.includes('pickup')),
      element('delivery', location.channels.includes('delivery')),
      element('name', size ? `${dish.name}, ${size.name}` : dish.name),
      element('vendorCode', size?.sku ?? dish.sku),
      element('description', [...(dish.description ?? '')].slice(0, longestDescription).join('')),
      ...paramsOf(catalog.locale, dish, size),
    ]
    return [
      around('offer', inside.join(''), {
        id: offerId(dish.id, size?.key ?? null),
        available: sold.is_available,
        group_id: size ? dish.id : null,
      }),
    ]
  }
  return dish.sizes.length === 0
    ? offer(dish, null)
    : dish.sizes.flatMap((size) => offer(size, size))
}
