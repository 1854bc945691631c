import type { z } from 'zod'

import type { Finding } from '@/src/domain/iiko/wanted/Finding'

import { badRecord } from './badRecord'
import { parseExact } from './parseExact'
import type { Piece } from './splitJson'

type Reading<Item> = {
  bytes: Buffer
  pieces: readonly Piece[]
  /** The name of the list, for paths such as `$.products[3].name`. */
  list: string
  kind: Finding['kind']
  schema: z.ZodType<Item>
}

/** Records one by one: the good ones, and why each of the others is none. Throws SyntaxError. */
export function readPieces<Item>(reading: Reading<Item>): { good: Item[]; bad: Finding[] } {
  const bad: Finding[] = []
  return { good: [...eachPiece(reading, bad)], bad }
}

/** The same, each read when it is asked for; `bad` is filled meanwhile. */
export function* eachPiece<Item>(
  { bytes, pieces, list, kind, schema }: Reading<Item>,
  bad: Finding[],
): Generator<Item> {
  for (const [index, { start, end }] of pieces.entries()) {
    const value = parseExact(bytes.toString('utf8', start, end))
    const read = schema.safeParse(value)
    if (read.success) yield read.data
    else bad.push(badRecord(kind, [list, index], value, read.error))
  }
}
