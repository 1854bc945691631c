import type { OrderTime } from './Order'

type Where = { language: 'ru' | 'en'; timeZone: string; placedAt: number }

/**
 * By what time an order is wanted, by the restaurant's clock: «19:40», of a slot «19:30–20:00», with the
 * day where that is not the day on which it was placed.
 */
export function timeInWords(
  { kind, from, until }: OrderTime,
  { language, timeZone, placedAt }: Where,
): string {
  const clock = new Intl.DateTimeFormat(language === 'ru' ? 'ru' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  })
  const day = new Intl.DateTimeFormat(language === 'ru' ? 'ru' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    timeZone,
  })
  const time =
    kind === 'slot' && from < until
      ? `${clock.format(from)}–${clock.format(until)}`
      : clock.format(until)
  return day.format(until) === day.format(placedAt) ? time : `${day.format(until)}, ${time}`
}
