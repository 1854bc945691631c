import type { Payload } from 'payload'
import { z } from 'zod'

import { openQuery } from '@/src/db/menuModel/openQuery'

import { clientOf } from '../connections/clientOf'
import { IikoSignInRefused } from '../errors/IikoSignInRefused'

const row = z.object({
  is_good: z.boolean().nullable(),
  ends_in: z.coerce.number().nullable(),
  refusal: z.string().nullable(),
  calls: z.coerce.number(),
  failed: z.coerce.number(),
})

export type KeyHealth = {
  /** `due`: there is none, the next call gets one. `refused`: iiko does not know the key. */
  token: 'good' | 'due' | 'refused'
  /** For how many seconds it is good; null: there is none. */
  endsIn: number | null
  /** Calls to iiko of the last day, by all processes, and how many of them failed. */
  calls: number
  failed: number
}

/** How a connection's key does: its token, and how many calls went wrong. */
export async function readKeyHealth(payload: Payload, connection: number): Promise<KeyHealth> {
  try {
    const { id } = await clientOf(payload, connection)
    const [found] = await openQuery(payload.db.pool)(
      row,
      `select token is not null and ends_at > now() as is_good, refusal,
         extract(epoch from ends_at - now()) as ends_in, calls.calls, calls.failed
       from (select coalesce(sum(calls), 0) as calls, coalesce(sum(failed), 0) as failed
         from iiko_calls where key = $1 and hour > now() - interval '24 hours') calls
       left join iiko_tokens token on token.id = $1`,
      [id],
    )
    const isGood = found?.is_good === true
    return {
      token: isGood ? 'good' : found?.refusal ? 'refused' : 'due',
      endsIn: isGood ? Math.round(found?.ends_in ?? 0) : null,
      calls: found?.calls ?? 0,
      failed: found?.failed ?? 0,
    }
  } catch (error) {
    // The key is not kept, or cannot be opened any more.
    if (!(error instanceof IikoSignInRefused)) throw error
    return { token: 'refused', endsIn: null, calls: 0, failed: 0 }
  }
}
