import type { Desk, DeskLine } from '@/src/domain/menu/desk/Desk'

import { keyOf } from '../keyOf'
import { dishesIn } from '../places/dishesIn'
import { placeOf } from '../places/placeOf'
import type { DeskStep, PlaceStep } from './DeskStep'

type Seen = Pick<Desk, 'categories' | 'sections'>

/**
 * The steps that undo these, on the lines as they stand now. Left out is what somebody has changed since: to undo
 * is not to overwrite others.
 */
export function takeBack(desk: Seen, steps: readonly DeskStep[]): DeskStep[] {
  const lines = new Map<string, DeskLine>()
  for (const section of desk.sections) {
    for (const line of section.lines) lines.set(keyOf(line), line)
  }
  return steps.flatMap((step): DeskStep[] => {
    const line = lines.get(keyOf(step.line))
    return line ? backOn(desk, line, step) : []
  })
}

function backOn(desk: Seen, line: DeskLine, step: DeskStep): DeskStep[] {
  if (step.kind === 'offer') {
    const { after, before } = step
    const isOurs = line.price === after.price && line.isHidden === after.isHidden
    return isOurs ? [{ kind: 'offer', line, before: after, after: before }] : []
  }
  if (step.kind === 'photos') {
    const { after, before } = step
    const isOurs = line.photos.join() === after.join()
    return isOurs ? [{ kind: 'photos', line, before: after, after: before }] : []
  }
  const { after, before } = step
  const now = placeOf(desk.sections, line.dish)
  const isOurs = now?.category === after.category && now.after === after.after
  return isOurs && isThere(desk, before)
    ? [{ kind: 'place', line, before: after, after: before }]
    : []
}

/** Whether the category is still there, and in it the dish before. */
function isThere(
  { categories, sections }: Seen,
  { after, category }: PlaceStep['before'],
): boolean {
  if (category !== null && !categories.some(({ id }) => id === category)) return false
  return after === null || dishesIn(sections, category).includes(after)
}
