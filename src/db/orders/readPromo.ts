import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { channels } from '@/src/domain/menu/model/Channel'
import type { PromoCode } from '@/src/domain/order/quote/PromoCode'
import { promoKey } from '@/src/domain/order/quote/promoKey'

import { connection } from '../connection'

const moment = z.number().nullable()
const rows = z.object({
  rows: z.array(
    z.object({
      id: z.number(),
      code: z.string(),
      kind: z.enum(['percent', 'amount', 'free-delivery']),
      percent: z.number().nullable(),
      most: z.number().nullable(),
      amount: z.number().nullable(),
      minimum: z.number().nullable(),
      starts: moment,
      ends: moment,
      left_in_all: z.number().nullable(),
      left_for_guest: z.number().nullable(),
      locations: z.array(z.number()),
      channels: z.array(z.enum(channels)),
    }),
  ),
})

/** A promo code as it stands for a guest, who is known by phone or email; null when there is none active. */
export async function readPromo(
  req: PayloadRequest,
  code: string,
  guest: string,
): Promise<PromoCode | null> {
  const db = await connection(req)
  const found = await db.execute(sql`
    select id, code, kind, percent, most, amount, minimum,
      (extract(epoch from "from") * 1000)::float8 as starts,
      (extract(epoch from until) * 1000)::float8 as ends,
      ("limit" - (select count(*) from promo_uses where promo_id = promo.id))::int as left_in_all,
      (limit_per_guest - (select count(*) from promo_uses
        where promo_id = promo.id and guest = ${guest}))::int as left_for_guest,
      (select coalesce(jsonb_agg(locations_id), '[]'::jsonb) from promo_codes_rels
        where parent_id = promo.id and path = 'locations') as locations,
      (select coalesce(jsonb_agg(value), '[]'::jsonb) from promo_codes_channels
        where parent_id = promo.id) as channels
    from promo_codes promo where code = ${promoKey(code)} and is_active`)
  const [row] = rows.parse(found).rows
  if (!row) return null
  const gives =
    row.kind === 'percent'
      ? { kind: row.kind, percent: row.percent ?? 0, most: row.most }
      : row.kind === 'amount'
        ? { kind: row.kind, amount: row.amount ?? 0 }
        : { kind: row.kind }
  return {
    id: row.id,
    code: row.code,
    gives,
    minimum: row.minimum ?? 0,
    from: row.starts,
    until: row.ends,
    left: row.left_in_all,
    leftForGuest: row.left_for_guest,
    locations: row.locations,
    channels: row.channels,
  }
}
