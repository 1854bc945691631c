import { rowKey } from '../wanted/rowKey'

/** A combo as iiko sells it: its action, and the groups of dishes that it is made of. */
export type KnownCombo = {
  readonly sourceId: string
  readonly groups: readonly { readonly id: string; readonly name: string }[]
}

/** How combos are written into one order. */
export type ComboSelling = {
  readonly known: readonly KnownCombo[]
  /** An id for the n-th combo of the order, the same whenever the order is written down. */
  readonly idOf: (index: number) => string
}

type Sold = {
  readonly externalId: string | null
  readonly choices: readonly { readonly slotKey: string }[]
}

/**
 * The combo of iiko's that a line was sold as, with the group of each of its choices; null when it is staff's
 * own or iiko has it no more. A slot's key is made of the ids of its combo and group: see wantedCombos.
 */
export function comboOf(
  { choices, externalId }: Sold,
  known: readonly KnownCombo[],
): { sourceId: string; groups: readonly KnownCombo['groups'][number][] } | null {
  if (externalId === null || choices.length === 0) return null
  for (const { groups, sourceId } of known) {
    const byKey = new Map(groups.map((group) => [rowKey(externalId, group.id), group]))
    const found = choices.flatMap(({ slotKey }) => byKey.get(slotKey) ?? [])
    if (found.length === choices.length) return { sourceId, groups: found }
  }
  return null
}
