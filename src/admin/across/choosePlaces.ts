import type { AcrossPlace } from '@/src/domain/menu/desk/Across'
import type { DeskLine } from '@/src/domain/menu/desk/Desk'

import { isDifferent, isStopped, type Showing } from '../desk/choose'
import { finder } from '../finder'

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
  const isFound = finder(text)
  return lines.filter(({ line, place }) => {
    if (showing === 'different' && !isDifferent(line)) return false
    if (showing === 'stopped' && !isStopped(line)) return false
    return isFound(`${place.name} ${place.address}`)
  })
}
