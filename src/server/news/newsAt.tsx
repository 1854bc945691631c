import { isShown } from '@/src/domain/news/isShown'
import type { NewsItem } from '@/src/domain/news/NewsItem'
import { allNewsPath, newsIdIn } from '@/src/domain/news/newsPath'
import { showNews } from '@/src/domain/news/showNews'
import { NewsItemPage } from '@/src/guest/news/NewsItemPage'
import { NewsPage } from '@/src/guest/news/NewsPage'
import { LostPage } from '@/src/guest/places/LostPage'

import type { Address } from '../guest/Address'
import { contextOf } from '../guest/contextOf'
import { found, type FoundPage } from '../guest/found'
import type { GuestSite } from '../guest/GuestSite'
import { isUsual } from '../guest/isUsual'
import { newsPlaces } from './newsPlaces'

const kept = 1_000
const made = new WeakMap<readonly NewsItem[], Map<string, Promise<FoundPage>>>()

/** The page of all announcements, or of one, made of what is in memory and kept until that changes. */
export function newsAt(
  site: GuestSite,
  { language, locale, parts }: Pick<Address, 'language' | 'locale' | 'parts'>,
  origin: string,
): Promise<FoundPage> {
  const all = site.news()
  const now = Date.now()
  const shown = all.filter((item) => isShown(item, now))
  const id = parts[1] === undefined ? null : newsIdIn(parts[1])
  const item = shown.find((one) => one.id === id)
  const model = site.engine.model()
  const places = newsPlaces(model, locale)
  const contextAt = (path: string) =>
    contextOf(site, { language, locale, origin, path, mode: null })
  const version = String(model.revision)

  if (parts[1] !== undefined && !item) {
    const lost = <LostPage context={contextAt(allNewsPath)} back={allNewsPath} isNews />
    return found(version, lost).then((page) => ({ ...page, status: 404 as const }))
  }
  const make = () => {
    if (!item) {
      const news = shown.map((one) => showNews(one, locale, origin))
      return found(
        version,
        <NewsPage context={contextAt(allNewsPath)} news={news} places={places} />,
      )
    }
    const one = showNews(item, locale, origin)
    return found(version, <NewsItemPage context={contextAt(one.path)} item={one} places={places} />)
  }
  if (!isUsual(origin)) return make()
  const pages = made.get(all) ?? new Map<string, Promise<FoundPage>>()
  made.set(all, pages)
  const what = item ? item.id : shown.length
  const name = JSON.stringify([item ? 1 : 0, what, locale, origin, site.look(locale), places])
  const known = pages.get(name)
  if (known) return known
  if (pages.size >= kept) pages.clear()
  const making = make()
  pages.set(name, making)
  making.catch(() => pages.delete(name))
  return making
}
