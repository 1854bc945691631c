import { z } from 'zod'

import { text } from '../v1/call/text'

const id = z.int().min(1).max(2_147_483_647)

/** A dish by its id, or one of its sizes by its key; '' is the whole dish. */
export const thing = { dish: id, size: text(64).default('') }

/** A restaurant by its id. */
export const location = id

/** How many lines one request may change: a whole menu. */
export const mostLines = 20_000

/** The same thing named twice: the last word counts. */
export function lastOfEach<Row extends { dish: number; size: string }>(
  rows: readonly Row[],
): Row[] {
  return [...new Map(rows.map((row) => [`${row.dish}:${row.size}`, row])).values()]
}
