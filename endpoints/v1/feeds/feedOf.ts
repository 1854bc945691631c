import type { Catalog } from '@/src/domain/menu/catalog/Catalog'
import { googleFoodMenus } from '@/src/domain/menu/feeds/google/googleFoodMenus'
import { jsonLd } from '@/src/domain/menu/feeds/jsonLd/jsonLd'
import type { Site } from '@/src/domain/menu/feeds/Site'
import { yandexYml } from '@/src/domain/menu/feeds/yandex/yandexYml'

/** Forms in which others take a menu. */
export const feeds = ['schema-org', 'google', 'yandex'] as const

export type Feed = (typeof feeds)[number]

/** A catalog in another's form, with its media type; null when there is nothing to put into it. */
export function feedOf(
  feed: Feed,
  catalog: Catalog,
  site: Site,
): { type: string; body: string } | null {
  switch (feed) {
    case 'schema-org':
      return { type: 'application/ld+json', body: JSON.stringify(jsonLd(catalog, site)) }
    case 'google':
      return { type: 'application/json', body: JSON.stringify(googleFoodMenus(catalog, { site })) }
    case 'yandex': {
      // Yandex refuses a feed without offers.
      const isSelling = catalog.dishes.some(({ price, is_available }) => is_available && price > 0)
      return isSelling
        ? { type: 'application/xml', body: yandexYml(catalog, { site, at: Date.now() }) }
        : null
    }
  }
}
