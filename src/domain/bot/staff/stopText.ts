import type { DeskStop } from '../../menu/desk/Desk'
import { momentText } from '../momentText'

import { staffWords } from './staffWords'

type Clock = { now: number; timeZone: string; language: 'ru' | 'en' }

/** A line of the stop-list in words: «до 23:00», «осталось 3». */
export function stopText(
  { remaining, until }: Pick<DeskStop, 'remaining' | 'until'>,
  clock: Clock,
): string {
  const words = staffWords(clock.language)
  const parts = [
    remaining !== null && remaining > 0 ? words.left(remaining) : '',
    until === null ? '' : words.until(momentText(until, clock)),
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : words.untilLifted
}
