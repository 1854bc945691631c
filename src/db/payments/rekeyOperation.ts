import { z } from 'zod'

import type { Query } from '../menuModel/Query'

/**
 * Gives an operation another key: the provider was asked and has nothing under the old one, which it may
 * have forgotten or would answer with its failure for ever.
 */
export async function rekeyOperation(query: Query, id: number, key: string): Promise<void> {
  await query(
    z.object({}),
    `update payment_operations set key = $2, asked_at = clock_timestamp(), unknowns = 0 where id = $1`,
    [id, key],
  )
}
