import type { ShownNews } from '@/src/domain/news/ShownNews'
import { allNewsPath } from '@/src/domain/news/newsPath'

import type { Context } from '../Context'
import { pathIn } from '@/src/domain/site/pathIn'

/**
 * The newest announcements above a menu, in one line that is always as high: whoever has closed it sees the
 * link to all of them in its place, so that nothing jumps. Read by src/guest/scripts/news.
 */
export function NewsStrip({ context, news }: { context: Context; news: readonly ShownNews[] }) {
  const { words, locale } = context
  const [newest] = news
  if (!newest) return null
  return (
    <section
      className="news-strip"
      id="news-strip"
      aria-label={words.allNews}
      data-news={`${newest.id}`}
    >
      <ul>
        {news.map(({ id, path, title }) => (
          <li key={id}>
            <a href={pathIn(locale, path)}>{title}</a>
          </li>
        ))}
      </ul>
      <a className="news-all" href={pathIn(locale, allNewsPath)}>
        {words.allNews}
      </a>
      <button type="button" id="news-close" className="scripted" aria-label={words.closeNews}>
        <span aria-hidden="true">×</span>
      </button>
    </section>
  )
}
