import type { PayloadRequest } from 'payload'

import { deleteStops } from '@/src/db/desk/deleteStops'
import { putStops, type StopRow } from '@/src/db/desk/putStops'
import { inTransaction } from '@/src/db/inTransaction'

type Thing = { dish: number; size: string }

/**
 * What a restaurant has run out of and what is back, all of it or nothing: the one way to change a
 * stop-list line by line, from the restaurant's desk and from the bot. Whether the things exist is the
 * caller's to check. A thing named twice is what was said last.
 */
export async function changeStops(
  req: PayloadRequest,
  location: number,
  { clear, put }: { clear: readonly Thing[]; put: readonly StopRow[] },
): Promise<void> {
  const last = new Map(put.map((row) => [`${row.dish}:${row.size}`, row]))
  await inTransaction(req, async () => {
    await deleteStops(req, location, clear)
    await putStops(req, location, [...last.values()])
  })
}
