import { localParts } from '@/src/domain/schedule/localParts'
import { clockMinutes } from '@/src/domain/schedule/clockMinutes'
import { momentOf } from '@/src/domain/schedule/momentOf'

/** A moment as a field of date and time writes it, by the clocks of a zone: '2026-11-23T18:00'. */
export function clockText(timeZone: string, at: number): string {
  const { date, minutes } = localParts(timeZone, at)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** The moment that such a text means; null when it means none. */
export function readClockText(timeZone: string, text: string): number | null {
  const [date, time] = text.split('T')
  if (!date || !time) return null
  try {
    return momentOf(timeZone, date, clockMinutes(time.slice(0, 5)))
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
