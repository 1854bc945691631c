import { localParts } from '@/src/domain/schedule/localParts'

import type { Words } from './words/ru'

type Clock = { words: Words; timeZone: string; now: number }

/** The time that a restaurant's clock shows at a moment: `23:00`. */
export function clockAt(iso: string, timeZone: string): string {
  const { minutes } = localParts(timeZone, Date.parse(iso))
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** When something is, by the restaurant's clock: «в 18:00», on another day «пт в 18:00». */
export function whenIn(iso: string, { words, timeZone, now }: Clock): string {
  const then = localParts(timeZone, Date.parse(iso))
  const time = clockAt(iso, timeZone)
  return then.date === localParts(timeZone, now).date
    ? words.at(time)
    : words.onDay(words.weekdays[then.weekday], time)
}
