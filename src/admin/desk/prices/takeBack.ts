import type { Desk, DeskLine } from '@/src/domain/menu/desk/Desk'

import { keyOf } from '../keyOf'
import type { OfferStep } from './OfferStep'

/**
 * The steps that undo these, on the lines as they stand now. Left out is what somebody has changed since: to undo
 * is not to overwrite others.
 */
export function takeBack(desk: Pick<Desk, 'sections'>, steps: readonly OfferStep[]): OfferStep[] {
  const lines = new Map<string, DeskLine>()
  for (const section of desk.sections) {
    for (const line of section.lines) lines.set(keyOf(line), line)
  }
  return steps.flatMap(({ after, before, line: old }) => {
    const line = lines.get(keyOf(old))
    const isOurs = line?.price === after.price && line.isHidden === after.isHidden
    return line && isOurs ? [{ line, before: after, after: before }] : []
  })
}
