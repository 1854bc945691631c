import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SQL } from 'drizzle-orm'
import { z } from 'zod'

import type { Query } from './Query'

const result = z.object({ rows: z.array(z.unknown()) })

/** A Query over what Drizzle runs statements by. */
export function drizzleQuery(db: { execute: (statement: SQL) => PromiseLike<unknown> }): Query {
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
