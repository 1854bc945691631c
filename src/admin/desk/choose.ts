import type { DeskLine, DeskSection } from '@/src/domain/menu/desk/Desk'

export type Showing = 'all' | 'different' | 'stopped'

const plain = (text: string) => text.toLocaleLowerCase('ru').replaceAll('ё', 'е')

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
  const words = plain(text).split(/\s+/).filter(Boolean)
  if (words.length === 0 && showing === 'all') return [...sections]
  const chosen: DeskSection[] = []
  for (const section of sections) {
    const lines = section.lines.filter((line) => {
      if (showing === 'different' && !isDifferent(line)) return false
      if (showing === 'stopped' && !isStopped(line)) return false
      const names = plain(`${section.name ?? ''} ${line.name} ${line.sizeName ?? ''}`)
      return words.every((word) => names.includes(word))
    })
    if (lines.length > 0) chosen.push({ ...section, lines })
  }
  return chosen
}
