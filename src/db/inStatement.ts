import { sql } from '@payloadcms/db-postgres'
import type { SQL } from 'drizzle-orm'

/** A statement that is written with $1, $2 …, for Drizzle: each place is given its value. */
export function inStatement(statement: string, values: readonly SQL[]): SQL {
  const pieces = statement.split(/\$(\d+)/).map((piece, index) => {
    if (index % 2 === 0) return sql.raw(piece)
    const value = values[Number(piece) - 1]
    if (!value) throw new Error(`The statement has no value for $${piece}.`)
    return value
  })
  return sql.join(pieces)
}
