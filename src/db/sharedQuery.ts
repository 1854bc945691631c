import type { Pool } from 'pg'
import { z } from 'zod'

import type { Query } from './menuModel/Query'
import { preparedQuery } from './preparedQuery'
import { shareReads } from './shareReads'

const readers = new WeakMap<Pool, Map<string, () => Promise<unknown[]>>>()

/**
 * A Query for reading outside of transactions: who asks for the same at once is answered by one reading, which begins
 * after all of them asked. For few statements with few values, since each is remembered.
 */
export function sharedQuery(pool: Pool): Query {
  const known = readers.get(pool) ?? new Map<string, () => Promise<unknown[]>>()
  readers.set(pool, known)
  return async (row, statement, values = []) => {
    const key = JSON.stringify([statement, values])
    const read =
      known.get(key) ?? shareReads(() => preparedQuery(pool)(z.unknown(), statement, values))
    known.set(key, read)
    return z.array(row).parse(await read())
  }
}
