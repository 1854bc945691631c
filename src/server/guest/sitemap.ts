import { escapeHtml } from '@/src/domain/messages/escapeHtml'
import { isShown } from '@/src/domain/news/isShown'
import { allNewsPath } from '@/src/domain/news/newsPath'
import { showNews } from '@/src/domain/news/showNews'
import { pagePath } from '@/src/domain/pages/pagePath'
import { dishPath, menuPath } from '@/src/domain/site/paths'
import { pathIn } from '@/src/domain/site/pathIn'
import { placeIn } from '@/src/menu/answer/placeIn'

import type { GuestSite } from './GuestSite'
import { readCatalog } from './readCatalog'

/** Every page for search engines, each with its other languages (https://www.sitemaps.org, and Google's hreflang). */
export async function sitemap(
  { engine, locales, news, pages: staffPages }: GuestSite,
  origin: string,
): Promise<string> {
  await engine.hold()
  const model = engine.model()
  const pages: { path: string; changed: string | null }[] = []
  if (model.locations.length !== 1) pages.push({ path: '/', changed: null })
  for (const { slug } of model.locations) {
    const key = placeIn(model, { location: slug, locale: 'ru', isNegotiated: false })
    if (typeof key === 'string') continue
    const { location, dishes } = readCatalog((await engine.document(key)).compiled)
    pages.push({ path: menuPath(location), changed: null })
    for (const dish of dishes) {
      pages.push({ path: dishPath(location, dish), changed: dish.updated_at })
    }
  }
  const now = Date.now()
  const shown = news().filter((item) => isShown(item, now))
  if (shown.length > 0) pages.push({ path: allNewsPath, changed: null })
  for (const item of shown) {
    const { path, changedAt } = showNews(item, 'ru', origin)
    pages.push({ path, changed: changedAt })
  }
  for (const page of staffPages()) {
    pages.push({ path: pagePath(page), changed: new Date(page.changedAt).toISOString() })
  }
  const address = (locale: string, path: string) => escapeHtml(`${origin}${pathIn(locale, path)}`)
  const entries = pages.flatMap(({ path, changed }) =>
    locales.map(
      (locale) =>
        `<url><loc>${address(locale, path)}</loc>` +
        (changed === null ? '' : `<lastmod>${changed}</lastmod>`) +
        locales
          .map(
            (other) =>
              `<xhtml:link rel="alternate" hreflang="${other}" href="${address(other, path)}"/>`,
          )
          .join('') +
        '</url>',
    ),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`
}
