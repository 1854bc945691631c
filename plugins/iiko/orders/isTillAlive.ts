import { keptReason } from '@/src/i18n/runReason'

import type { IikoClient } from '../client/openIiko'
import { IikoRestricted } from '../errors/IikoRestricted'
import type { Serving } from './servingConnection'

/** What staff read of an order that waits for its till. */
export const tillIsAway = keptReason({
  ru: 'Касса не на связи с iiko. Заказ ждёт и уйдёт сам, когда касса вернётся; проверьте интернет и iikoFront.',
  en: 'The till is not connected to iiko. The order waits and goes by itself when the till is back; look at its internet and iikoFront.',
})

const kept = new WeakMap<IikoClient, Map<string, { isAlive: boolean; until: number }>>()
/** An evening's orders ask once in so many milliseconds. */
const keptFor = 10_000

/**
 * Whether the tills of a group hear iiko now (`/api/1/terminal_groups/is_alive`): what is sent while they do
 * not is refused later, when nobody looks. A key without the right to ask is no reason to hold an order.
 */
export async function isTillAlive(
  client: IikoClient,
  { organizationId, terminalGroupId }: Pick<Serving, 'organizationId' | 'terminalGroupId'>,
): Promise<boolean> {
  const known = kept.get(client) ?? new Map<string, { isAlive: boolean; until: number }>()
  kept.set(client, known)
  const recent = known.get(terminalGroupId)
  if (recent?.isAlive && recent.until > Date.now()) return true
  const answer = await client
    .areAlive([organizationId], [terminalGroupId])
    .catch((error: unknown) => {
      if (error instanceof IikoRestricted) return null
      throw error
    })
  const told = answer?.isAliveStatus.find(
    (group) => group.terminalGroupId === terminalGroupId.toLowerCase(),
  )
  // A group that iiko says nothing of is not known to be away.
  const isAlive = told?.isAlive ?? true
  known.set(terminalGroupId, { isAlive, until: Date.now() + keptFor })
  return isAlive
}
