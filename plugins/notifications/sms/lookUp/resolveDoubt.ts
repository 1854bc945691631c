import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'

import type { InDoubt } from './smsInDoubt'

/**
 * Writes what the look-up gave, unless something else has been written since: what the provider has is
 * sent, what it does not have waits again. Returns whether it was written.
 */
export async function resolveDoubt(
  query: Query,
  { id, attempts }: Pick<InDoubt, 'id' | 'attempts'>,
  verdict: { is: 'sent'; reference: string } | { is: 'absent' },
): Promise<boolean> {
  const still = `where id = $1 and attempts = $2 and state = 'unknown' returning id`
  const rows =
    verdict.is === 'sent'
      ? await query(
          z.unknown(),
          `update deliveries set state = 'sent', sent_at = started_at, reference = $3, reason = null
           ${still}`,
          [id, attempts, verdict.reference],
        )
      : await query(
          z.unknown(),
          `update deliveries set state = 'waiting', run_at = clock_timestamp(), started_at = null,
             repeats = repeats + 1, reason = 'not-there'
           ${still}`,
          [id, attempts],
        )
  return rows.length > 0
}
