import type { Table } from '@/src/domain/sheet/Value'

import { readTables } from './file/readTables'

/** A file of the menu as it came: a person's table, or JSON. */
export type Incoming =
  | { readonly kind: 'table'; readonly tables: readonly Table[] }
  | { readonly kind: 'json'; readonly text: string }

/** Reads a file by what is in it, whatever its name. Throws Unreadable. */
export async function readIncoming(bytes: Uint8Array): Promise<Incoming> {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('utf8')
  if (/^\uFEFF?\s*\{/.test(start)) {
    return { kind: 'json', text: Buffer.from(bytes).toString('utf8') }
  }
  return { kind: 'table', tables: await readTables(bytes) }
}
