import type { AcrossPlace } from '@/src/domain/menu/desk/Across'
import type { DeskLine } from '@/src/domain/menu/desk/Desk'

import { isDifferent, isStopped, type Showing } from '../desk/choose'

const plain = (text: string) => text.toLocaleLowerCase('ru').replaceAll('ё', 'е')

export type PlaceLine = { place: AcrossPlace; line: DeskLine }

/**
 * The restaurants to show with their line of a size. Each word of `text` must be somewhere in the name
 * or the address; ё counts as е.
 */
export function choosePlaces(
  lines: readonly PlaceLine[],
  text: string,
  showing: Showing,
): PlaceLine[] {
  const words = plain(text).split(/\s+/).filter(Boolean)
  return lines.filter(({ line, place }) => {
    if (showing === 'different' && !isDifferent(line)) return false
    if (showing === 'stopped' && !isStopped(line)) return false
    const names = plain(`${place.name} ${place.address}`)
    return words.every((word) => names.includes(word))
  })
}
