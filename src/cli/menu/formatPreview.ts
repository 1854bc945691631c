import { cleanText } from '@/src/domain/iiko/cleanText'
import type { Preview } from '@/src/menu/sheet/Preview'

import type { MenuMessages } from '../messages/menu'

/** Changes shown; a list of thousands is read by nobody. */
const shownChanges = 200

type Tally = Pick<Preview, 'counts' | 'ignored' | 'unchanged'>

/** How much a file changed. */
export function formatTally({ counts, ignored, unchanged }: Tally, messages: MenuMessages): string {
  const isNothing = counts.created === 0 && counts.updated === 0
  const lines = [isNothing ? messages.nothing : messages.tally(counts, unchanged)]
  if (ignored.length > 0) {
    lines.push(messages.ignored(ignored.map(({ header }) => `«${cleanText(header)}»`).join(', ')))
  }
  return lines.join('\n')
}

/** What a file would change, or what is wrong with it, for a person at a terminal. */
export function formatPreview(
  { changes, dryRun, faults, newCategories, ...tally }: Preview & { dryRun: boolean },
  messages: MenuMessages,
): string {
  const lines: string[] = []
  if (faults.length > 0) {
    lines.push(messages.faults(faults.length), ...faults.map(messages.fault))
    if (newCategories.length > 0) lines.push(messages.newCategories(newCategories))
  } else {
    if (dryRun) lines.push(messages.dryRun)
    lines.push(...formatTally(tally, messages).split('\n'))
    for (const change of changes.slice(0, shownChanges)) {
      lines.push(messages.change(change), ...change.cells.map(messages.cell))
    }
    const rest = changes.length - shownChanges
    if (rest > 0) lines.push(messages.andMore(rest))
  }
  // Names come from outside and may carry terminal commands.
  return lines.map((line) => line.slice(0, line.search(/\S|$/)) + cleanText(line)).join('\n')
}
