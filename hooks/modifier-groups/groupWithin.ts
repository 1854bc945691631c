import type { ModifierGroup } from '@/payload-types'

type Modifier = NonNullable<ModifierGroup['modifiers']>[number]

/** The id of the group that a modifier offers a choice of, null when it offers none. */
export function groupWithin({ group }: Modifier): number | null {
  if (group === null || group === undefined) return null
  return typeof group === 'number' ? group : group.id
}
