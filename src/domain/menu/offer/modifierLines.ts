import type { ModifierLine } from './Price'
import type { Taken, TakenGroup } from './takenIn'

/** What modifiers go with: `times` units of it are in one unit of the selection. */
export type Within = Pick<ModifierLine, 'choice' | 'parent'> & { readonly times: number }

/**
 * What is taken from a group, priced. First every modifier's own `free` units cost nothing, then the
 * group's `free` covers the dearest of the rest. A nested group is priced for one unit of its
 * modifier, with its own `free`, whether that unit is free or not.
 */
export function modifierLines({ group, taken }: TakenGroup, within: Within): ModifierLine[] {
  const free = freeUnits(group.free, taken)
  return taken.flatMap(({ modifier, amount, nested }, index) => {
    const { key, price } = modifier
    const gratis = free[index] ?? 0
    const line: ModifierLine = {
      kind: 'modifier',
      choice: within.choice,
      parent: within.parent,
      groupId: group.id,
      key,
      amount: amount * within.times,
      free: gratis * within.times,
      total: (amount - gratis) * price * within.times,
    }
    if (!nested) return line
    const parent = { groupId: group.id, key }
    const times = within.times * amount
    return [line, ...modifierLines(nested, { choice: within.choice, parent, times })]
  })
}

/** How many units of each cost nothing. */
function freeUnits(groupFree: number, taken: readonly Taken[]): number[] {
  const used = new Map<string, number>()
  const free = taken.map(({ modifier, amount }) => {
    const before = used.get(modifier.key) ?? 0
    const gratis = Math.min(amount, Math.max(0, modifier.free - before))
    used.set(modifier.key, before + gratis)
    return gratis
  })
  let left = groupFree
  const dearestFirst = [...taken.keys()].sort(
    (one, other) => (taken[other]?.modifier.price ?? 0) - (taken[one]?.modifier.price ?? 0),
  )
  for (const index of dearestFirst) {
    const covered = free[index] ?? 0
    const more = Math.min(left, (taken[index]?.amount ?? 0) - covered)
    free[index] = covered + more
    left -= more
  }
  return free
}
