import { readState } from '@/src/db/backup/readState'
import { readTables } from '@/src/db/backup/readTables'
import { weighTables } from '@/src/db/backup/weighTables'
import type { Query } from '@/src/db/menuModel/Query'

import type { Manifest } from './Manifest'

/** A table, or a sequence, that is not as it was. */
export type Difference = { name: string; was: string; is: string }

const missing = 'missing'

/** What differs between a database and what a backup says of its own: rows, what is in them, counters. */
export async function compareDatabase(query: Query, manifest: Manifest): Promise<Difference[]> {
  const names = (await readTables(query)).map(({ name }) => name)
  const [weights, { sequences }] = [await weighTables(query, names), await readState(query)]
  const now = new Map([
    ...weights.map(({ name, rows, sum }) => [name, `${rows} rows, sum ${sum}`] as const),
    ...sequences.map(({ name, value }) => [name, `at ${value}`] as const),
  ])
  const then = new Map([
    ...manifest.tables.map(({ name, rows, sum }) => [name, `${rows} rows, sum ${sum}`] as const),
    ...manifest.sequences.map(({ name, value }) => [name, `at ${value}`] as const),
  ])
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((name) => {
    const [was, is] = [then.get(name) ?? missing, now.get(name) ?? missing]
    return was === is ? [] : [{ name, was, is }]
  })
}
