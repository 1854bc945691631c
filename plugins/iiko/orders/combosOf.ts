import type { KnownCombo } from '@/src/domain/iiko/order/comboOf'
import type { OrderLine } from '@/src/domain/order/Order'

import type { IikoClient } from '../client/openIiko'
import { IikoRestricted } from '../errors/IikoRestricted'

const kept = new WeakMap<
  IikoClient,
  Map<string, { combos: readonly KnownCombo[]; until: number }>
>()
const keptFor = 10 * 60 * 1_000

/**
 * The combos that an organisation sells, where an order has a combo of iiko's; asked for every ten minutes at
 * most. A key without the right to ask sells them as their dishes.
 */
export async function combosOf(
  client: IikoClient,
  organizationId: string,
  lines: readonly OrderLine[],
): Promise<readonly KnownCombo[]> {
  if (!lines.some(({ choices, externalId }) => choices.length > 0 && externalId !== null)) return []
  const known =
    kept.get(client) ?? new Map<string, { combos: readonly KnownCombo[]; until: number }>()
  kept.set(client, known)
  const recent = known.get(organizationId)
  if (recent && recent.until > Date.now()) return recent.combos
  const told = await client.combos(organizationId).catch((error: unknown) => {
    if (error instanceof IikoRestricted) return []
    throw error
  })
  const combos = told
    .filter(({ isActive }) => isActive !== false)
    .map(({ groups, sourceActionId }) => ({
      sourceId: sourceActionId,
      groups: groups.map(({ id, name }) => ({ id, name: name ?? '' })),
    }))
  known.set(organizationId, { combos, until: Date.now() + keptFor })
  return combos
}
