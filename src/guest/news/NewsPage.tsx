import { allNewsPath } from '@/src/domain/news/newsPath'
import type { ShownNews } from '@/src/domain/news/ShownNews'

import type { Context } from '../Context'
import { Frame } from '../frame/Frame'
import { pathIn } from '@/src/domain/site/pathIn'
import { Picture } from '../photo/Picture'
import { shareImage } from '../photo/shareImage'

import { NewsFacts } from './NewsFacts'
import type { NewsPlace } from './NewsPlace'

type Props = { context: Context; news: readonly ShownNews[]; places: readonly NewsPlace[] }

const cardSizes = '(min-width: 48rem) 22rem, 100vw'

/** All announcements, newest first. */
export function NewsPage({ context, news, places }: Props) {
  const { words, look, locale, origin } = context
  const photo = news.find((item) => item.photo)?.photo
  return (
    <Frame
      context={context}
      title={`${words.allNews} · ${look.name}`}
      description={news[0]?.teaser || look.tagline}
      canonical={allNewsPath}
      image={shareImage({ photo, origin })}
    >
      <div className="hello">
        <h1>{words.allNews}</h1>
      </div>
      {news.length === 0 ? (
        <div className="empty">
          <h2>{words.noNews}</h2>
          <p>{words.noNewsHint}</p>
          <p>
            <a className="button" href={pathIn(locale, '/subscribe')}>
              {words.news}
            </a>
          </p>
        </div>
      ) : (
        <ul className="news-list">
          {news.map((item, index) => (
            <li key={item.id} data-photo={item.photo ? '' : undefined}>
              {item.photo && (
                <Picture
                  photo={item.photo}
                  sizes={cardSizes}
                  name={item.title}
                  isFirst={index === 0}
                  isDecoration
                />
              )}
              <div>
                <h2>
                  <a href={pathIn(locale, item.path)}>{item.title}</a>
                </h2>
                <NewsFacts context={context} item={item} places={places} />
                <p>{item.teaser}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Frame>
  )
}
