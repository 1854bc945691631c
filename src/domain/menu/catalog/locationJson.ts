import { isOpen } from '../../schedule/isOpen'
import { nextOpening } from '../../schedule/nextOpening'
import { openUntil } from '../../schedule/openUntil'

import type { CatalogLocation } from './Catalog'
import { isoOf } from './isoOf'
import type { Sight } from './Sight'
import { textIn } from './textIn'

/** A CatalogLocation as JSON. */
export function locationJson({ view: { location, at }, languages }: Sight): string {
  const { hours, timeZone } = location
  const isOpenNow = isOpen(hours, timeZone, at)
  return JSON.stringify({
    id: location.id,
    slug: location.slug,
    name: textIn(location.name, languages) ?? '',
    address: textIn(location.address, languages),
    latitude: location.latitude,
    longitude: location.longitude,
    phones: [...location.phones],
    time_zone: timeZone,
    channels: [...location.channels],
    hours: {
      windows: hours.windows.map(({ days, from, until }) => ({ days: [...days], from, until })),
      exceptions: hours.exceptions.map(({ from, until, closed, opens, closes, note }) => ({
        from,
        until,
        opens: closed ? null : opens,
        closes: closed ? null : closes,
        note: note || null,
      })),
    },
    is_open: isOpenNow,
    open_until: isOpenNow ? isoOf(openUntil(hours, timeZone, at)) : null,
    opens_at: isOpenNow ? null : isoOf(nextOpening(hours, timeZone, at)),
  } satisfies CatalogLocation)
}
