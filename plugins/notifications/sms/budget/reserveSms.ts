import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'
import { number } from '@/src/db/menuModel/rows'

import { exceeded, type Spent } from './exceeded'
import { lockedSpending, sameSpending } from './lockedSpending'
import type { Spending } from './spendingOf'

const row = z.object({ scope: z.string(), spent: number, is_reserved: z.boolean() })

type Asked = { spending: readonly Spending[]; cost: number }
export type Reserved = { is: 'reserved' } | { is: 'exceeded'; by: Spent[] }

/**
 * Counts `cost` (minor units) as spent by all of these rows, or by none when one of them has no room:
 * one statement under the locks of the rows, so that processes at the border together stay within it.
 */
export async function reserveSms(query: Query, { spending, cost }: Asked): Promise<Reserved> {
  const rows = JSON.stringify(spending)
  // The first of a day has no rows to lock yet.
  for (let tries = 0; tries < 2; tries += 1) {
    const found = await query(row, reserve, [rows, cost, spending.length])
    if (found.some((one) => one.is_reserved)) return { is: 'reserved' }
    if (found.length === spending.length) {
      const spent = spending.map((one) => ({
        ...one,
        spent: found.find(({ scope }) => scope === one.scope)?.spent ?? 0,
      }))
      return { is: 'exceeded', by: exceeded(spent, cost) }
    }
    await query(z.unknown(), begin, [rows])
  }
  throw new Error('The spending on SMS cannot be counted.')
}

const reserve = `
  with ${lockedSpending}, room as materialized (
    select count(*) = $3 and bool_and(cap is null or spent + $2 <= cap) as is_enough from locked
  ), reserved as (
    update sms_spending s set spent = s.spent + $2
    from locked l cross join room where ${sameSpending} and is_enough
    returning 1
  )
  select scope, spent, exists (select from reserved) as is_reserved from locked`

const begin = `
  insert into sms_spending (scope, since, address_hash, spent)
  select scope, since, address_hash, 0
  from jsonb_to_recordset($1::jsonb) as w(scope text, since date, address_hash text)
  order by scope
  on conflict do nothing`
