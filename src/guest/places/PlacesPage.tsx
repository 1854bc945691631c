import type { CatalogLocation } from '@/src/domain/menu/catalog/Catalog'

import type { Context } from '../Context'
import { Frame } from '../frame/Frame'
import { shareImage } from '../photo/shareImage'
import { OpenState } from '../menu/OpenState'
import { pathIn } from '@/src/domain/site/pathIn'
import { menuPath } from '@/src/domain/site/paths'

type Props = { context: Context; locations: readonly CatalogLocation[]; now: number }

/** The restaurants to choose from. */
export function PlacesPage({ context, locations, now }: Props) {
  const { words, look, locale, origin } = context
  return (
    <Frame
      context={context}
      title={look.name}
      description={look.tagline ?? words.placesHint}
      image={shareImage({ photo: null, origin })}
    >
      <div className="hello">
        <h1>{locations.length > 0 ? words.placesHint : words.noPlaces}</h1>
        <p className="facts">{locations.length > 0 ? look.tagline : words.noPlacesHint}</p>
      </div>
      <ul className="places">
        {locations.map((location) => (
          <li key={location.id}>
            <h2>
              <a href={pathIn(locale, menuPath(location))}>{location.name}</a>
            </h2>
            {location.address && <p>{location.address}</p>}
            <p className="facts">
              <OpenState context={context} location={location} now={now} />
            </p>
          </li>
        ))}
      </ul>
    </Frame>
  )
}
