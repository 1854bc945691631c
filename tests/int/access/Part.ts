import type { Payload } from 'payload'

/** A collection as the questions about it need it. */
export type Part = {
  /** What a new document needs. */
  data: (payload: Payload) => Promise<Record<string, unknown>>
  change: Record<string, unknown>
  hasDrafts?: boolean
  /** Nobody may create one: it is put into the database. */
  isClosed?: boolean
  /** How that is done, where it takes more than a row. */
  put?: (payload: Payload) => Promise<number>
  /** Beyond creating, reading, changing and deleting. */
  alsoAsk?: ('read-draft' | 'readVersions')[]
}
