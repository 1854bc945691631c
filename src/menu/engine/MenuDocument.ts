import type { Compiled } from '@/src/domain/menu/catalog/Compiled'
import type { Flat } from '@/src/domain/menu/catalog/flat/Flat'

import type { Bytes } from '../bytes/Bytes'

import type { DocumentKey } from './DocumentKey'

/** The menu of one place in one locale for one channel, from one change to the next. Immutable. */
export type MenuDocument = {
  readonly key: DocumentKey
  readonly compiled: Compiled
  /** The catalog. */
  readonly bytes: Bytes
  /** Other answers that were made of it, by what was asked. */
  readonly pages: Map<string, Bytes | Promise<Bytes>>
  /** The flat list, made when it is first asked for. */
  readonly flat: () => Flat
  /** What changed after a version, as JSON; null when that version is not known any more. */
  readonly changesSince: (version: string) => string | null
  /** Epoch milliseconds: from then on the next document counts. */
  readonly until: number
}
