import { allNewsPath } from '@/src/domain/news/newsPath'
import type { ShownNews } from '@/src/domain/news/ShownNews'

import type { Context } from '../Context'
import { Frame } from '../frame/Frame'
import { pathIn } from '@/src/domain/site/pathIn'
import { Picture } from '../photo/Picture'
import { PreloadPhoto } from '../photo/PreloadPhoto'
import { shareImage } from '../photo/shareImage'

import { NewsFacts } from './NewsFacts'
import type { NewsPlace } from './NewsPlace'

type Props = {
  context: Context
  item: ShownNews
  places: readonly NewsPlace[]
  /** As staff look at it before it is published. */
  isPreview?: boolean
}

const photoSizes = '(min-width: 48rem) 44rem, 100vw'

/** An announcement by itself: where messages and shared links lead. */
export function NewsItemPage({ context, item, places, isPreview = false }: Props) {
  const { words, look, locale, origin } = context
  const { title, teaser, photo, path, button, html, publishedAt, changedAt } = item
  const image = shareImage({ photo, origin })
  const address = `${origin}${pathIn(locale, path)}`
  return (
    <Frame
      context={context}
      title={`${title} · ${look.name}`}
      description={teaser || look.tagline}
      canonical={path}
      image={image}
      article={{ publishedAt, changedAt }}
      isPrivate={isPreview}
      data={isPreview ? { preview: 'news' } : {}}
      preload={photo && <PreloadPhoto photo={photo} sizes={photoSizes} />}
      jsonLd={{
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: title,
        datePublished: publishedAt,
        dateModified: changedAt,
        inLanguage: locale,
        mainEntityOfPage: address,
        image: [image],
        publisher: { '@type': 'Organization', name: look.name, url: origin },
      }}
    >
      <p className="back">
        <a href={pathIn(locale, allNewsPath)}>
          <span aria-hidden="true">← </span>
          {words.allNews}
        </a>
      </p>
      <article className="news">
        <h1>{title}</h1>
        <NewsFacts context={context} item={item} places={places} />
        {photo && <Picture photo={photo} sizes={photoSizes} name={title} isFirst />}
        <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
        {button && (
          <p>
            <a className="button" href={button.url}>
              {button.label}
            </a>
          </p>
        )}
      </article>
    </Frame>
  )
}
