import { escapeIdentifier } from 'pg'
import { z } from 'zod'

import type { Query } from '../menuModel/Query'

const row = z.object({ rows: z.coerce.number(), sum: z.string() })

export type Weight = { name: string; rows: number; sum: string }

/**
 * How many rows each table has, and a sum over what is in them: equal for equal rows in any order, on any
 * version of Postgres. The settings by which values become text are set for the transaction.
 */
export async function weighTables(query: Query, names: readonly string[]): Promise<Weight[]> {
  const setting = z.unknown()
  await query(setting, `set local timezone = 'UTC'`)
  await query(setting, `set local datestyle = 'ISO, YMD'`)
  await query(setting, `set local intervalstyle = 'postgres'`)
  await query(setting, `set local extra_float_digits = 1`)
  await query(setting, `set local bytea_output = 'hex'`)
  const weights: Weight[] = []
  for (const name of names) {
    const [weight] = await query(
      row,
      `select count(*)::text as rows,
         coalesce(sum(('x' || substr(md5(line::text), 1, 15))::bit(60)::bigint), 0)::text as sum
       from ${escapeIdentifier(name)} as line`,
    )
    if (weight) weights.push({ name, ...weight })
  }
  return weights
}
