import { createHash } from 'node:crypto'

import type { ClientBase } from 'pg'
import { z } from 'zod'

import { isPrepared } from './isPrepared'
import type { Query } from './menuModel/Query'

const names = new Map<string, string>()
/** Asked once: the settings of a process do not change. */
let isKept: boolean | undefined

/** The same for the same text in every process: Postgres knows a statement by it, for each connection. */
function nameOf(statement: string): string {
  const known = names.get(statement)
  if (known !== undefined) return known
  const name = `carte_${createHash('sha256').update(statement).digest('hex').slice(0, 16)}`
  names.set(statement, name)
  return name
}

/**
 * A Query whose statements each connection reads and plans once: for what is asked with every order. Only for
 * statements whose text is a constant, since a name is kept for each. Over a pooler that keeps no names they are read
 * and planned each time.
 */
export function preparedQuery(client: Pick<ClientBase, 'query'>): Query {
  isKept ??= isPrepared()
  const named = isKept
  return async (row, statement, values) => {
    const { rows } = await client.query({
      ...(named ? { name: nameOf(statement) } : {}),
      text: statement,
      values: values ? [...values] : [],
    })
    return z.array(row).parse(rows)
  }
}
