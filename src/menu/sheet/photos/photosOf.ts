import type { Plan } from '@/src/domain/sheet/Plan'

/** A picture that a plan needs, and the cell that names it first. */
export type NeededPhoto = {
  readonly ref: string
  readonly sheet: Plan['changes'][number]['sheet']
  readonly row: number
  readonly column: string
  /** The dish or the modifier that it shows. */
  readonly of: string
}

/** The pictures that a plan needs and the menu does not have, each once. */
export function photosOf({ changes }: Pick<Plan, 'changes'>): NeededPhoto[] {
  const needed = new Map<string, NeededPhoto>()
  for (const { cells, name, sheet } of changes) {
    for (const { after, column, row } of cells) {
      for (const ref of Array.isArray(after) ? after : [after]) {
        if (typeof ref !== 'string' || !ref.startsWith('photo:') || needed.has(ref)) continue
        needed.set(ref, { ref, sheet, row, column, of: name })
      }
    }
  }
  return [...needed.values()]
}
