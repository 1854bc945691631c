import type { PaymentTypes, TipsType } from '@/src/domain/iiko/order/IikoOrder'

import type { IikoClient } from '../client/openIiko'
import { IikoRestricted } from '../errors/IikoRestricted'

type Ways = { paymentTypes: PaymentTypes; tipsTypes: readonly TipsType[] }

const kept = new WeakMap<IikoClient, Map<string, { ways: Ways; until: number }>>()
const keptFor = 10 * 60 * 1_000

/** How an organisation takes money: a payment type of each kind, and tips; asked for every ten minutes at most. */
export async function waysToPay(client: IikoClient, organizationId: string): Promise<Ways> {
  const known = kept.get(client) ?? new Map<string, { ways: Ways; until: number }>()
  kept.set(client, known)
  const recent = known.get(organizationId)
  if (recent && recent.until > Date.now()) return recent.ways
  const all = (await client.paymentTypes([organizationId])).filter(({ isDeleted }) => !isDeleted)
  const idOf = (kind: string) => all.find(({ paymentTypeKind }) => paymentTypeKind === kind)?.id
  const paymentTypes: PaymentTypes = Object.fromEntries(
    ['Cash', 'Card', 'External'].flatMap((kind) => {
      const id = idOf(kind)
      return id ? [[kind, id]] : []
    }),
  )
  const tips = await client.tipsTypes().catch((error: unknown) => {
    // An order goes without: its comment says the tips.
    if (error instanceof IikoRestricted) return []
    throw error
  })
  const tipsTypes = tips.filter(({ organizationIds }) =>
    organizationIds.includes(organizationId.toLowerCase()),
  )
  const ways = { paymentTypes, tipsTypes }
  known.set(organizationId, { ways, until: Date.now() + keptFor })
  return ways
}
