import type { DeskLine, DeskSection } from '@/src/domain/menu/desk/Desk'

import { finder } from '../finder'

export type Showing = 'all' | 'different' | 'stopped'

export const isDifferent = ({ isHidden, price }: DeskLine): boolean => isHidden || price !== null

export const isStopped = ({ stop, stopEverywhere }: DeskLine): boolean =>
  stop !== null || stopEverywhere !== null

/**
 * The lines to show, under the sections that still have any. Each word of `text` must be somewhere in
 * the names of a line or of its section; ё counts as е.
 */
export function choose(
  sections: readonly DeskSection[],
  text: string,
  showing: Showing,
): DeskSection[] {
  if (text.trim() === '' && showing === 'all') return [...sections]
  const isFound = finder(text)
  const chosen: DeskSection[] = []
  for (const section of sections) {
    const lines = section.lines.filter((line) => {
      if (showing === 'different' && !isDifferent(line)) return false
      if (showing === 'stopped' && !isStopped(line)) return false
      return isFound(`${section.name ?? ''} ${line.name} ${line.sizeName ?? ''}`)
    })
    if (lines.length > 0) chosen.push({ ...section, lines })
  }
  return chosen
}
