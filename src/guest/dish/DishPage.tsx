import type { Catalog, CatalogDish } from '@/src/domain/menu/catalog/Catalog'
import type { Pause } from '@/src/domain/site/Pause'
import { menuItem } from '@/src/domain/menu/feeds/jsonLd/menuItem'

import type { Context } from '../Context'
import { CartBar } from '../checkout/CartBar'
import { Frame } from '../frame/Frame'
import { DishCard } from '../menu/DishCard'
import { OpenState } from '../menu/OpenState'
import { PauseNotice } from '../menu/PauseNotice'
import { pageData } from '../menu/pageData'
import { hrefIn } from '../hrefIn'
import { dishPath, menuPath } from '@/src/domain/site/paths'
import { siteOf } from '@/src/domain/site/siteOf'
import { PreloadPhoto } from '../photo/PreloadPhoto'
import { shareImage } from '../photo/shareImage'
import { Contacts } from '../places/Contacts'

import { DishSheet, sheetSizes } from './DishSheet'

type Props = {
  context: Context
  catalog: Catalog
  dish: CatalogDish
  pause: Pause | null
  now: number
}

/** A dish by itself: what people share and search engines show. */
export function DishPage({ context, catalog, dish, now, pause }: Props) {
  const { words, look, locale, origin } = context
  const { location } = catalog
  const [photo] = dish.photos
  const related = dish.related.flatMap(
    (id) => catalog.dishes.find((other) => other.id === id) ?? [],
  )
  const site = siteOf({ name: look.name, url: origin, location, locale })
  return (
    <Frame
      context={context}
      title={dish.seo.title ?? `${dish.name} — ${location.name} · ${look.name}`}
      description={dish.seo.description ?? dish.description}
      canonical={dishPath(location, dish)}
      image={shareImage({ photo, origin })}
      preload={photo && <PreloadPhoto photo={photo} sizes={sheetSizes} />}
      jsonLd={{
        '@context': 'https://schema.org',
        '@graph': [
          menuItem(catalog, site, dish),
          {
            '@type': 'BreadcrumbList',
            itemListElement: [
              {
                '@type': 'ListItem',
                position: 1,
                name: location.name,
                item: `${origin}${site.path}`,
              },
              { '@type': 'ListItem', position: 2, name: dish.name },
            ],
          },
        ],
      }}
      data={pageData(catalog)}
      foot={<Contacts context={context} location={location} />}
    >
      <p className="back">
        <a href={hrefIn(context, menuPath(location))}>
          <span aria-hidden="true">← </span>
          {words.back}
        </a>
        <span className="facts" data-live="state">
          <OpenState context={context} location={location} now={now} />
        </span>
      </p>
      <PauseNotice context={context} location={location} now={now} pause={pause} />
      <DishSheet context={context} catalog={catalog} dish={dish} now={now} />
      {related.length > 0 && (
        <section className="related">
          <h2>{words.related}</h2>
          <ul className="cards">
            {related.map((other) => (
              <DishCard key={other.id} context={context} catalog={catalog} dish={other} now={now} />
            ))}
          </ul>
        </section>
      )}
      <CartBar context={context} location={location} />
    </Frame>
  )
}
