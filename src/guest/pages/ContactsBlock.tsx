import type { CatalogLocation } from '@/src/domain/menu/catalog/Catalog'
import { mapLinks } from '@/src/domain/pages/mapLinks'
import { menuPath } from '@/src/domain/site/paths'

import type { Context } from '../Context'
import { hrefIn } from '../hrefIn'
import { OpenState } from '../menu/OpenState'
import { Contacts } from '../places/Contacts'

type Props = {
  context: Context
  locations: readonly CatalogLocation[]
  hasMap: boolean
  now: number
}

/** Where the restaurants are, whether they are open, and maps that show the way. */
export function ContactsBlock({ context, locations, hasMap, now }: Props) {
  const { words, locale } = context
  return locations.map((location) => {
    const maps = hasMap ? mapLinks(location, locale) : []
    return (
      <section className="page-contacts" key={location.id}>
        <h2>
          <a href={hrefIn(context, menuPath(location))}>{location.name}</a>
        </h2>
        <p className="facts">
          <OpenState context={context} location={location} now={now} />
        </p>
        <Contacts context={context} location={location} />
        {maps.length > 0 && (
          <p className="maps">
            <span>{words.onMap}</span>
            {maps.map(({ name, url }) => (
              <a href={url} key={name} rel="noopener" target="_blank">
                {words.maps[name]}
              </a>
            ))}
          </p>
        )}
      </section>
    )
  })
}
