import type { Catalog } from '@/src/domain/menu/catalog/Catalog'
import { jsonLd } from '@/src/domain/menu/feeds/jsonLd/jsonLd'
import type { Pause } from '@/src/domain/site/Pause'
import type { ShownNews } from '@/src/domain/news/ShownNews'

import type { Context } from '../Context'
import { CartBar } from '../checkout/CartBar'
import { Frame } from '../frame/Frame'
import { hrefIn } from '../hrefIn'
import { NewsStrip } from '../news/NewsStrip'
import { Contacts } from '../places/Contacts'
import { menuPath, paperPath } from '@/src/domain/site/paths'
import { siteOf } from '@/src/domain/site/siteOf'
import { PreloadPhoto } from '../photo/PreloadPhoto'
import { shareImage } from '../photo/shareImage'
import { whenIn } from '../whenIn'

import { cardSizes, DishCard } from './DishCard'
import { Filters } from './Filters'
import { Modes } from './Modes'
import { OpenState } from './OpenState'
import { PauseNotice } from './PauseNotice'
import { pageData } from './pageData'
import { sectionsOf } from './sectionsOf'
import { servedFrom } from './servedFrom'

type Props = {
  context: Context
  catalog: Catalog
  /** Those that stand above the menu; `key` is another one when these have changed. */
  strip?: { key: string; news: readonly ShownNews[] }
  pause: Pause | null
  now: number
}

const none = { key: '', news: [] }

/** The menu of a restaurant. */
export function MenuPage({ context, catalog, strip = none, now, pause }: Props) {
  const { words, look, locale, origin } = context
  const { location } = catalog
  const sections = sectionsOf(catalog)
  const filled = sections.filter(({ dishes }) => dishes.length > 0)
  const first = filled[0]?.dishes.find(({ photos }) => photos.length > 0)
  const photo = first?.photos[0]
  return (
    <Frame
      context={context}
      title={`${location.name} — ${words.menu} · ${look.name}`}
      description={look.tagline ?? location.address}
      canonical={menuPath(location)}
      image={shareImage({ photo, origin })}
      preload={photo && <PreloadPhoto photo={photo} sizes={cardSizes} />}
      jsonLd={jsonLd(catalog, siteOf({ name: look.name, url: origin, location, locale }))}
      data={pageData(catalog, { strip: strip.key })}
      foot={
        <>
          <Contacts context={context} location={location} />
          {filled.length > 0 && (
            <p className="paper">
              <a href={hrefIn(context, paperPath(location))}>{words.paper}</a>
            </p>
          )}
        </>
      }
    >
      <NewsStrip context={context} news={strip.news} />
      <div className="hello">
        <h1>{location.name}</h1>
        <p className="facts" data-live="state">
          <OpenState context={context} location={location} now={now} />
          {location.address && <span>{location.address}</span>}
        </p>
        <Modes context={context} catalog={catalog} />
      </div>
      <PauseNotice context={context} location={location} now={now} pause={pause} />
      {filled.length === 0 ? (
        <div className="empty">
          <h2>{words.emptyMenu}</h2>
          <p>{words.emptyMenuHint}</p>
        </div>
      ) : (
        <div className="menu">
          <nav className="sections" aria-label={words.categories}>
            <ul>
              {filled.map(({ id, name, depth }) => (
                <li key={id} data-depth={depth}>
                  <a href={`#${id}`}>{name ?? words.others}</a>
                </li>
              ))}
            </ul>
          </nav>
          <div className="dishes">
            <Filters context={context} catalog={catalog} />
            <div id="nothing" className="empty" hidden>
              <h2>{words.nothing}</h2>
              <p>{words.nothingHint}</p>
            </div>
            {sections.map(({ id, name, dishes }) => {
              const served = servedFrom(dishes)
              const where = { words, timeZone: location.time_zone, now }
              return (
                <section
                  key={id}
                  id={id}
                  aria-labelledby={`${id}-name`}
                  tabIndex={-1}
                  style={{ '--dishes': dishes.length }}
                >
                  <h2 id={`${id}-name`}>{name ?? words.others}</h2>
                  {served && <p className="served">{words.sectionLater(whenIn(served, where))}</p>}
                  <ul className="cards">
                    {dishes.map((dish) => (
                      <DishCard
                        key={dish.id}
                        context={context}
                        catalog={catalog}
                        dish={dish}
                        now={now}
                        isFirst={dish === first}
                      />
                    ))}
                  </ul>
                </section>
              )
            })}
          </div>
        </div>
      )}
      <CartBar context={context} location={location} />
    </Frame>
  )
}
