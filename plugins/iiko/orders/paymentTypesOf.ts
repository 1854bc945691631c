import type { PaymentTypes } from '@/src/domain/iiko/order/IikoOrder'

import type { IikoClient } from '../client/openIiko'

const kept = new WeakMap<IikoClient, Map<string, { types: PaymentTypes; until: number }>>()
const keptFor = 10 * 60 * 1_000

/** The first payment type of each kind that an organisation has; asked for every ten minutes at most. */
export async function paymentTypesOf(
  client: IikoClient,
  organizationId: string,
): Promise<PaymentTypes> {
  const known = kept.get(client) ?? new Map<string, { types: PaymentTypes; until: number }>()
  kept.set(client, known)
  const recent = known.get(organizationId)
  if (recent && recent.until > Date.now()) return recent.types
  const all = (await client.paymentTypes([organizationId])).filter(({ isDeleted }) => !isDeleted)
  const idOf = (kind: string) => all.find(({ paymentTypeKind }) => paymentTypeKind === kind)?.id
  const types: PaymentTypes = Object.fromEntries(
    ['Cash', 'Card', 'External'].flatMap((kind) => {
      const id = idOf(kind)
      return id ? [[kind, id]] : []
    }),
  )
  known.set(organizationId, { types, until: Date.now() + keptFor })
  return types
}
