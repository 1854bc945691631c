import type { Catalog, CatalogLocation } from '@/src/domain/menu/catalog/Catalog'
import type { ShownPage } from '@/src/domain/pages/ShownPage'
import { pathIn } from '@/src/domain/site/pathIn'

import { CartBar } from '../checkout/CartBar'
import type { Context } from '../Context'
import { Frame } from '../frame/Frame'
import { pageData } from '../menu/pageData'
import { PreloadPhoto } from '../photo/PreloadPhoto'
import { shareImage } from '../photo/shareImage'

import { BlockView, photoSizes } from './BlockView'

type Props = {
  context: Context
  page: ShownPage
  /** Of the restaurant whose dishes it shows; null where there is none. */
  catalog: Catalog | null
  /** Whose contacts it shows. */
  locations: readonly CatalogLocation[]
  now: number
  /** As staff look at it before it is published. */
  isPreview?: boolean
}

/** A page that staff have put together. */
export function StaffPage({ context, page, catalog, locations, now, isPreview = false }: Props) {
  const { look, locale, origin } = context
  const { path, name, description, blocks, photo, changedAt } = page
  const [first] = blocks
  const image = shareImage({ photo, origin })
  const sells = blocks.some((block) => block.is === 'dishes') ? catalog : null
  return (
    <Frame
      context={context}
      title={`${name} · ${look.name}`}
      description={description ?? look.tagline}
      canonical={path}
      image={image}
      isPrivate={isPreview}
      preload={
        first?.is === 'photo' ? <PreloadPhoto photo={first.photo} sizes={photoSizes} /> : null
      }
      jsonLd={{
        '@context': 'https://schema.org',
        '@type': 'WebPage',
        name,
        ...(description ? { description } : {}),
        url: `${origin}${pathIn(locale, path)}`,
        inLanguage: locale,
        dateModified: changedAt,
        primaryImageOfPage: image,
        isPartOf: { '@type': 'WebSite', name: look.name, url: origin },
      }}
      data={{ ...(sells ? pageData(sells) : {}), ...(isPreview ? { preview: 'page' } : {}) }}
    >
      <div className="staff-page">
        <div className="hello">
          <h1>{name}</h1>
        </div>
        {blocks.map((block, index) => (
          <BlockView
            block={block}
            catalog={catalog}
            context={context}
            isFirst={index === 0}
            key={index}
            locations={locations}
            now={now}
            title={name}
          />
        ))}
      </div>
      {sells && <CartBar context={context} location={sells.location} />}
    </Frame>
  )
}
