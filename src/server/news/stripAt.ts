import type { ShownNews } from '@/src/domain/news/ShownNews'
import { showNews } from '@/src/domain/news/showNews'
import type { NewsItem } from '@/src/domain/news/NewsItem'
import { stripKey } from '@/src/domain/news/stripKey'
import { stripOf } from '@/src/domain/news/stripOf'

import type { GuestSite } from '../guest/GuestSite'

type Where = { locationId: number; locale: string; origin: string; at: number }

/** What stands above a restaurant's menu at a moment, of what is published; `key` is another one when that has changed. */
export function stripAt(
  site: Pick<GuestSite, 'news'>,
  { locationId, locale, origin, at }: Where,
): { key: string; news: () => ShownNews[] } {
  const strip: readonly NewsItem[] = stripOf(site.news(), { at, locationId })
  return {
    key: stripKey(strip),
    news: () => strip.map((item) => showNews(item, locale, origin)),
  }
}
