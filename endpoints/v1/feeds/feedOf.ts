import type { Catalog } from '@/src/domain/menu/catalog/Catalog'
import { googleFoodMenus } from '@/src/domain/menu/feeds/google/googleFoodMenus'
import { jsonLd } from '@/src/domain/menu/feeds/jsonLd/jsonLd'
import type { Site } from '@/src/domain/menu/feeds/Site'
import { takesCurrency } from '@/src/domain/menu/feeds/yandex/takesCurrency'
import { yandexYml } from '@/src/domain/menu/feeds/yandex/yandexYml'

/** Forms in which others take a menu. */
export const feeds = ['schema-org', 'google', 'yandex'] as const

export type Feed = (typeof feeds)[number]

export type Made = { type: string; body: string }

/** Why there is no feed: nothing can be put into it, or it takes no prices in the currency. */
export type NoFeed = 'nothingToSell' | 'currencyNotTaken'

type Wanted = {
  site: Site
  /** The same catalog in other languages, for forms that hold several. */
  translations: readonly Catalog[]
}

/** A catalog in another's form, with its media type; or why it cannot be had. */
export function feedOf(feed: Feed, catalog: Catalog, wanted: Wanted): Made | NoFeed {
  const { site } = wanted
  switch (feed) {
    case 'schema-org':
      return { type: 'application/ld+json', body: JSON.stringify(jsonLd(catalog, site)) }
    case 'google':
      return { type: 'application/json', body: JSON.stringify(googleFoodMenus(catalog, wanted)) }
    case 'yandex': {
      if (!takesCurrency(catalog.currency)) return 'currencyNotTaken'
      // Yandex refuses a feed without offers.
      const isSelling = catalog.dishes.some(({ price, is_available }) => is_available && price > 0)
      return isSelling
        ? { type: 'application/xml', body: yandexYml(catalog, { site, at: Date.now() }) }
        : 'nothingToSell'
    }
  }
}
