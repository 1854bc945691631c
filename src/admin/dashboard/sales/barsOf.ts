import { dayLength } from '@/src/domain/schedule/dayLength'

import type { Bar } from './Chart'
import type { SalesFigures } from './salesShape'

/** So many bars at most have their name under them. */
const named = 8

/** A bar for each hour of the day. */
export function hourBars({ hours }: SalesFigures): Bar[] {
  return Array.from({ length: 24 }, (_, hour) => ({
    key: String(hour),
    name: `${String(hour).padStart(2, '0')}:00`,
    isNamed: hour % 6 === 0,
    counts: countsOf(hours.filter((one) => one.hour === hour)),
  }))
}

/** A bar for each day from the first with orders to the last, by the restaurants' own calendars. */
export function dayBars({ days }: SalesFigures, language: string): Bar[] {
  const dates = days.map(({ day }) => Date.parse(day))
  if (dates.length === 0) return []
  const first = Math.min(...dates)
  const length = (Math.max(...dates) - first) / dayLength + 1
  const words = new Intl.DateTimeFormat(language, {
    ...{ day: 'numeric', month: 'short', timeZone: 'UTC' },
  })
  const step = Math.ceil(length / named)
  return Array.from({ length }, (_, index) => {
    const date = new Date(first + index * dayLength)
    const day = date.toISOString().slice(0, 10)
    return {
      key: day,
      name: words.format(date),
      isNamed: index % step === 0,
      counts: countsOf(days.filter((one) => one.day === day)),
    }
  })
}

function countsOf(sales: readonly { mode: string; orders: number }[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { mode, orders } of sales) counts[mode] = (counts[mode] ?? 0) + orders
  return counts
}
