import type { Weekday } from '../../../schedule/Weekday'
import type { CatalogHours } from '../../catalog/Catalog'

import { node, type Node } from './node'

const days: Record<Weekday, string> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
}

const everyDay = Object.values(days)

/** The whole day ends a minute early: to schema.org what closes as it opens is closed. */
function minuteBefore(clock: string): string {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  const minute = (hours * 60 + minutes + 1439) % 1440
  return [Math.floor(minute / 60), minute % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
}

function times(opens: string, closes: string): { opens: string; closes: string } {
  return { opens, closes: opens === closes ? minuteBefore(closes) : closes }
}

const dayOfWeek = (names: readonly string[]) => names.map((name) => `https://schema.org/${name}`)

/**
 * A location's hours as schema.org and Google's "Local business" have them: a window that closes
 * before it opens runs past midnight, and days on which it closes as it opens are days off.
 */
export function openingHours({ windows, exceptions }: CatalogHours): {
  openingHoursSpecification: Node[]
  specialOpeningHoursSpecification: Node[]
} {
  const weekly = windows.length > 0 ? windows : [{ days: [], from: '00:00', until: '00:00' }]
  return {
    openingHoursSpecification: weekly.map((window) =>
      node('OpeningHoursSpecification', {
        dayOfWeek: dayOfWeek(
          window.days.length > 0 ? window.days.map((day) => days[day]) : everyDay,
        ),
        ...times(window.from, window.until),
      }),
    ),
    specialOpeningHoursSpecification: exceptions.map(({ from, until, opens, closes, note }) =>
      node('OpeningHoursSpecification', {
        validFrom: from,
        validThrough: until,
        ...(opens && closes ? times(opens, closes) : { opens: '00:00', closes: '00:00' }),
        description: note,
      }),
    ),
  }
}
