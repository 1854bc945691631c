import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { transaction } from '../transaction'

import type { Query } from './Query'

const result = z.object({ rows: z.array(z.unknown()) })

/** A Query inside the transaction that `req` carries; sees what was written in it. */
export async function sessionQuery(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<Query> {
  const db = await transaction(req)
  return async (row, statement, values = []) => {
    // Drizzle wants its own mark for each value: `$2` becomes the second of them.
    const pieces = statement
      .split(/\$(\d+)/)
      .map((piece, index) =>
        index % 2 === 0 ? sql.raw(piece) : sql`${sql.param(values[Number(piece) - 1] ?? null)}`,
      )
    const { rows } = result.parse(await db.execute(sql.join(pieces)))
    return z.array(row).parse(rows)
  }
}
