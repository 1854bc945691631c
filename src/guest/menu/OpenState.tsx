import type { CatalogLocation } from '@/src/domain/menu/catalog/Catalog'

import type { Context } from '../Context'
import { clockAt, whenIn } from '../whenIn'

/** Whether a restaurant is open, and until when, by its own clock. */
export function OpenState(props: { context: Context; location: CatalogLocation; now: number }) {
  const { context, location, now } = props
  const { words } = context
  const { is_open, open_until, opens_at, time_zone } = location
  const closed = opens_at
    ? words.closedUntil(whenIn(opens_at, { words, timeZone: time_zone, now }))
    : words.closed
  const open = open_until ? words.openUntil(clockAt(open_until, time_zone)) : words.openAlways
  return <span className={is_open ? 'open' : 'shut'}>{is_open ? open : closed}</span>
}
