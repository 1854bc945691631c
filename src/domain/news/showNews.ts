import type { Text } from '../menu/model/Text'
import { toSiteHtml } from '../messages/site/toSiteHtml'

import type { NewsItem } from './NewsItem'
import { newsPath } from './newsPath'
import type { ShownNews } from './ShownNews'
import { teaserOf } from './teaserOf'

/** An announcement in a language; in Russian where it is not translated. */
export function showNews(item: NewsItem, locale: string, siteUrl: string): ShownNews {
  const said = (text: Text) => text[locale] ?? text.ru ?? text.en ?? ''
  const body = item.body[locale] ?? item.body.ru ?? item.body.en ?? []
  const { id, photo, button } = item
  const label = button ? said(button.label) : ''
  return {
    id,
    path: newsPath({ id, title: item.title.ru ?? said(item.title) }),
    title: said(item.title),
    html: toSiteHtml(body, { siteUrl }),
    teaser: teaserOf(body),
    photo: photo && { ...photo, alt: said(photo.alt) || null, sources: [...photo.sources] },
    button: button && label !== '' ? { label, url: button.url } : null,
    publishedAt: new Date(item.publishedAt).toISOString(),
    changedAt: new Date(item.changedAt).toISOString(),
    locationIds: item.locationIds,
  }
}
