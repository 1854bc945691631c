import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { transaction } from '../transaction'

import type { Query } from './Query'

const result = z.object({ rows: z.array(z.unknown()) })

/** A Query inside the transaction that `req` carries; sees what was written in it. */
export async function sessionQuery(req: PayloadRequest): Promise<Query> {
  const db = await transaction(req)
  return async (row, statement, values = []) => {
    // Every statement of the menu's model has `$1` at most, for which Drizzle wants its own mark.
    const pieces = statement.split('$1').map((piece) => sql.raw(piece))
    const { rows } = result.parse(
      await db.execute(sql.join(pieces, sql`${sql.param(values[0] ?? null)}`)),
    )
    return z.array(row).parse(rows)
  }
}
