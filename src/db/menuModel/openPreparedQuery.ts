import { createHash } from 'node:crypto'

import type { ClientBase } from 'pg'
import { z } from 'zod'

import type { Query } from './Query'

const names = new Map<string, string>()

/** Under what name a connection keeps a statement; as many as there are statements in the source. */
function nameOf(statement: string): string {
  const known = names.get(statement)
  if (known !== undefined) return known
  const name = `carte_${createHash('sha256').update(statement).digest('hex').slice(0, 24)}`
  names.set(statement, name)
  return name
}

/**
 * Like `openQuery`, for statements that are run again and again: a connection prepares each once. The connections must
 * reach Postgres itself: see isPrepared.
 */
export function openPreparedQuery(client: Pick<ClientBase, 'query'>): Query {
  return async (row, statement, values) => {
    const name = nameOf(statement)
    const { rows } = await client.query({ name, text: statement, values: [...(values ?? [])] })
    return z.array(row).parse(rows)
  }
}
