import type { DeskLine } from '../../menu/desk/Desk'
import type { Location } from '../../menu/model/Location'
import { escapeHtml } from '../../messages/escapeHtml'
import { isOpen } from '../../schedule/isOpen'
import { stopSpans } from '../Press'
import type { Screen, ScreenButton } from '../Screen'
import { shortened } from '../shortened'
import { sizeMark } from '../sizeMark'

import { staffWords } from './staffWords'
import { nameOfLine } from './stopListScreen'
import { stopText } from './stopText'
import { stopUntil } from './stopUntil'

/** How many may be said to be left by one press. */
const counts = [1, 2, 3, 5, 10]

/** A dish or one of its sizes, how it stands, and what can be done: stopped, counted, brought back. */
export function stopAskScreen(
  lines: readonly DeskLine[],
  line: DeskLine,
  { language, location, now }: { language: 'ru' | 'en'; location: Location; now: number },
): Screen {
  const words = staffWords(language)
  const { hours, id, timeZone } = location
  const thing = { location: id, dish: line.dish, size: sizeMark(line.size) }
  const clock = { language, now, timeZone }
  const state = line.stop
    ? `${words.stopped}: ${stopText(line.stop, clock)}`
    : line.stopEverywhere
      ? words.everywhere
      : words.onSale
  const spans = stopSpans.flatMap((span): ScreenButton[] => {
    if (stopUntil(span, location, now) === undefined) return []
    const isClosed = span === 'day' && !isOpen(hours, timeZone, now)
    const text = words.spans[isClosed ? 'dayClosed' : span]
    return [{ text, press: { is: 'stop-put', ...thing, span } }]
  })
  const sizes = lines
    .filter(({ size }) => size !== line.size)
    .map((other): ScreenButton[] => [
      {
        text: `${other.stop ? '🚫 ' : ''}${shortened(other.sizeName ?? words.wholeDish, 40)}`,
        press: { is: 'stop-ask', ...thing, size: sizeMark(other.size) },
      },
    ])
  return {
    html: `<b>${escapeHtml(shortened(nameOfLine(line), 300))}</b>\n${state}\n${words.howMany}`,
    buttons: [
      spans.slice(0, 2),
      spans.slice(2),
      counts.map((remaining): ScreenButton => ({
        text: String(remaining),
        press: { is: 'stop-left', ...thing, remaining },
      })),
      ...(line.stop ? [[{ text: words.lift, press: { is: 'stop-lift', ...thing } } as const]] : []),
      ...sizes.slice(0, 20),
      [{ text: words.toList, press: { is: 'stop-list', location: id, page: 0 } } as const],
    ].filter((row) => row.length > 0),
  }
}
