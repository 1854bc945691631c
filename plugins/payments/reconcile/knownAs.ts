import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'
import type { Entry } from '@/src/domain/payment/compareDay'
import type { ProviderPayment } from '@/src/orders/ports'

const named = z.object({ key: z.string(), provider_id: z.string() })

/**
 * What a provider lists, under the numbers that our payments have: one that was told our reference is found by it,
 * since a list may number payments otherwise than they were begun under (CloudPayments: a link, then transactions).
 * What was paid twice under one reference is one entry with the sum of both, and so differs.
 */
export async function knownAs(
  query: Query,
  accountId: number,
  payments: readonly ProviderPayment[],
): Promise<Entry[]> {
  const references = payments.flatMap(({ reference }) => (reference === null ? [] : [reference]))
  const rows = await query(
    named,
    `select key, provider_id from payments
     where account_id = $1 and key = any($2::text[]) and provider_id is not null`,
    [accountId, references],
  )
  const numbers = new Map(rows.map(({ key, provider_id }) => [key, provider_id]))
  const entries = new Map<string, Entry>()
  for (const {
    captured,
    currency,
    providerId: number,
    reference,
    refunded,
    unrefunded,
  } of payments) {
    const providerId = numbers.get(reference ?? '') ?? number
    const before = entries.get(providerId)
    entries.set(providerId, {
      providerId,
      currency,
      captured: captured + (before?.captured ?? 0),
      refunded: refunded - unrefunded + (before?.refunded ?? 0),
    })
  }
  return [...entries.values()]
}
