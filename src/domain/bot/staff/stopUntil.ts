import type { Location } from '../../menu/model/Location'
import { isOpen } from '../../schedule/isOpen'
import { nextOpening } from '../../schedule/nextOpening'
import { openUntil } from '../../schedule/openUntil'
import type { StopSpan } from '../Press'

const hour = 60 * 60 * 1_000

/**
 * Until when a stop of a span holds (epoch milliseconds); null: until somebody lifts it. `day` is until
 * the restaurant closes, or, while it is closed, opens; undefined where it does neither.
 */
export function stopUntil(
  span: StopSpan,
  { hours, timeZone }: Pick<Location, 'hours' | 'timeZone'>,
  now: number,
): number | null | undefined {
  switch (span) {
    case 'open':
      return null
    case 'hour':
      return now + hour
    case 'hours':
      return now + 3 * hour
    case 'day': {
      const ends = isOpen(hours, timeZone, now)
        ? openUntil(hours, timeZone, now)
        : nextOpening(hours, timeZone, now)
      return ends ?? undefined
    }
  }
}
