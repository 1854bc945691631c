import type { CatalogHours, CatalogLocation } from '@/src/domain/menu/catalog/Catalog'
import { type Weekday, weekdays } from '@/src/domain/schedule/Weekday'

import type { Context } from '../Context'
import type { Words } from '../words/ru'

/** Where a restaurant is, how to call it, when it is open. */
export function Contacts({ context, location }: { context: Context; location: CatalogLocation }) {
  const { words } = context
  const { address, phones, hours } = location
  return (
    <dl className="contacts">
      {address && (
        <div>
          <dt>{words.address}</dt>
          <dd>{address}</dd>
        </div>
      )}
      {phones.length > 0 && (
        <div>
          <dt>{words.phone}</dt>
          {phones.map((phone) => (
            <dd key={phone}>
              <a href={`tel:${phone}`}>{phone}</a>
            </dd>
          ))}
        </div>
      )}
      <div>
        <dt>{words.hours}</dt>
        {hoursIn(hours, words).map(([days, time]) => (
          <dd key={`${days} ${time}`}>
            {days}: {time}
          </dd>
        ))}
      </div>
    </dl>
  )
}

function hoursIn({ windows }: CatalogHours, words: Words): [string, string][] {
  if (windows.length === 0) return [[words.everyDay, words.allDay]]
  return windows.map(({ days, from, until }) => [
    daysIn(days, words),
    from === until ? words.allDay : `${from}–${until}`,
  ])
}

/** «пн–чт, вс»: neighbours drawn together. */
function daysIn(days: readonly Weekday[], words: Words): string {
  if (days.length === 0 || days.length === weekdays.length) return words.everyDay
  const runs: Weekday[][] = []
  for (const day of weekdays) {
    if (!days.includes(day)) continue
    const run = runs.at(-1)
    const before = run?.at(-1)
    const follows = before !== undefined && weekdays.indexOf(day) === weekdays.indexOf(before) + 1
    if (run && follows) run.push(day)
    else runs.push([day])
  }
  return runs
    .map((run) => {
      const [first] = run
      const last = run.at(-1)
      if (!first || !last) return ''
      return first === last
        ? words.weekdays[first]
        : `${words.weekdays[first]}–${words.weekdays[last]}`
    })
    .join(', ')
}
