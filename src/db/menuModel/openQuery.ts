import type { ClientBase } from 'pg'
import { z } from 'zod'

import type { Query } from './Query'

/** A Query over a connection. Rejects with the row's ZodError when the table is not as expected. */
export function openQuery(client: Pick<ClientBase, 'query'>): Query {
  return async (row, statement, values) => {
    const { rows } = await client.query(statement, values ? [...values] : undefined)
    return z.array(row).parse(rows)
  }
}
