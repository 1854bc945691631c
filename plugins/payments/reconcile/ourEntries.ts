import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'
import type { OurEntry } from '@/src/domain/payment/compareDay'

type Wanted = { accountId: number; from: number; until: number; providerIds: readonly string[] }

/** Clocks differ: what began so near midnight may be of another day there, in milliseconds. */
const edge = 10 * 60_000

const row = z.object({
  id: z.number(),
  provider_id: z.string(),
  currency: z.string(),
  captured: z.number(),
  refunded: z.number(),
  unrefunded: z.number(),
  created: z.number(),
})

/** Our payments of a day, and those that the provider names. */
export async function ourEntries(
  query: Query,
  { accountId, from, providerIds, until }: Wanted,
): Promise<OurEntry[]> {
  const rows = await query(
    row,
    `select id, provider_id, currency, captured, refunded, unrefunded,
       (extract(epoch from created_at) * 1000)::float8 as created
     from payments where account_id = $1 and provider_id is not null
       and (provider_id = any($2::text[])
         or created_at >= to_timestamp($3::float8 / 1000) and created_at < to_timestamp($4::float8 / 1000))`,
    [accountId, providerIds, from, until],
  )
  return rows.map(({ captured, created, currency, id, provider_id, refunded, unrefunded }) => ({
    providerId: provider_id,
    paymentId: id,
    currency,
    captured,
    refunded: refunded - unrefunded,
    isOfDay: created >= from + edge && created < until - edge,
  }))
}
