import type { Desk, DeskLine } from '../../menu/desk/Desk'
import { escapeHtml } from '../../messages/escapeHtml'
import { pageOf } from '../pageOf'
import type { Screen } from '../Screen'
import { shortened } from '../shortened'
import { sizeMark } from '../sizeMark'
import { turnRow } from '../turnRow'

import { staffWords } from './staffWords'
import { stopText } from './stopText'

const perPage = 10

export const nameOfLine = ({ name, sizeName }: Pick<DeskLine, 'name' | 'sizeName'>): string =>
  sizeName ? `${name}, ${sizeName}` : name

/** What a restaurant has run out of; each line opens what can be done about it. */
export function stopListScreen(
  { location, sections }: Pick<Desk, 'location' | 'sections'>,
  { language, now, page }: { language: 'ru' | 'en'; now: number; page: number },
): Screen {
  const words = staffWords(language)
  const lines = sections
    .flatMap((section) => section.lines)
    .filter(({ stop, stopEverywhere }) => stop ?? stopEverywhere)
  const shown = pageOf(lines, page, perPage)
  const clock = { language, now, timeZone: location.timeZone }
  return {
    html: [
      `<b>${escapeHtml(shortened(words.stopList(location.name), 200))}</b>`,
      ...(lines.length === 0 ? [words.nothingStopped] : []),
      words.howToStop,
    ].join('\n'),
    buttons: [
      ...shown.items.map((line) => {
        const stop = line.stop ?? line.stopEverywhere
        const text = `${shortened(nameOfLine(line), 40)} · ${stop ? stopText(stop, clock) : ''}`
        const thing = { location: location.id, dish: line.dish, size: sizeMark(line.size) }
        return [{ text, press: { is: 'stop-ask', ...thing } } as const]
      }),
      ...turnRow(shown, (to) => ({ is: 'stop-list', location: location.id, page: to })),
    ],
  }
}
