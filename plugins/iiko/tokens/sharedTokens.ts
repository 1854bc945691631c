import type { Pool } from 'pg'
import { z } from 'zod'

import { inClient } from '@/src/db/inClient'
import { openQuery } from '@/src/db/menuModel/openQuery'
import { openSecret } from '@/src/secrets/openSecret'
import { sealSecret } from '@/src/secrets/sealSecret'

import type { Tokens } from '../client/makeCall'
import { IikoSignInRefused } from '../errors/IikoSignInRefused'
import { tokenEnd } from './tokenEnd'

/** A token with less left is renewed before it is used, in milliseconds. */
const early = 5 * 60 * 1_000
/** A key that iiko does not know is tried again after this many seconds at the earliest. */
const afterRefusal = 15

type Options = {
  pool: Pool
  secret: string
  /** Names the key, see credentialsId. */
  id: string
  /** Signs in at iiko: a new token. */
  signIn: () => Promise<string>
}

const row = z.object({
  token: z.string().nullable(),
  ends_in: z.coerce.number().nullable(),
  refusal: z.string().nullable(),
})

const columns = `token, extract(epoch from ends_at - clock_timestamp()) * 1000 as ends_in,
  case when refused_at > clock_timestamp() - interval '${afterRefusal} seconds' then refusal end as refusal`

/**
 * The one token of a key, for all processes on the database (decision 0018): a row of `iiko_tokens`,
 * renewed under its lock by whoever comes first; the others wait and take what it got. In a process one
 * at most stands at the lock, however many calls were refused at once.
 */
export function sharedTokens({ pool, secret, id, signIn }: Options): Tokens {
  const query = openQuery(pool)
  let underWay: Promise<string> | null = null
  const open = (sealed: string | null) =>
    sealed === null ? null : openSecret(secret, 'iiko', `token:${id}`, sealed)

  async function renewUnderLock(refused: string | null): Promise<string> {
    const outcome = await inClient(pool, async (locked) => {
      await locked(
        z.object({}),
        'insert into iiko_tokens (id) values ($1) on conflict do nothing',
        [id],
      )
      const [kept] = await locked(
        row,
        `select ${columns} from iiko_tokens where id = $1 for update`,
        [id],
      )
      const token = open(kept?.token ?? null)
      const isFresh = token !== null && token !== refused && (kept?.ends_in ?? 0) > early
      if (isFresh) return { token }
      if (kept?.refusal) return { error: refusedSoonAgo(kept.refusal) }
      try {
        const made = await signIn()
        const sealed = sealSecret(secret, 'iiko', `token:${id}`, made)
        await locked(
          z.object({}),
          `update iiko_tokens set token = $2, ends_at = $3, renewed_at = clock_timestamp(),
             renewals = renewals + 1, refused_at = null, refusal = null where id = $1`,
          [id, sealed, tokenEnd(made, Date.now())],
        )
        return { token: made }
      } catch (error) {
        // Nothing better to be had: what still has a few minutes is used to its end.
        const isUsable = token !== null && token !== refused && (kept?.ends_in ?? 0) > 0
        if (isUsable && !(error instanceof IikoSignInRefused)) return { token }
        if (error instanceof IikoSignInRefused) {
          await locked(
            z.object({}),
            `update iiko_tokens set token = null, refused_at = clock_timestamp(), refusal = $2
             where id = $1`,
            [id, error.description],
          )
        }
        return { error }
      }
    })
    if ('error' in outcome) throw outcome.error
    return outcome.token
  }

  const renew = (refused: string | null): Promise<string> => {
    underWay ??= renewUnderLock(refused).finally(() => {
      underWay = null
    })
    return underWay
  }

  return {
    token: async () => {
      const [kept] = await query(row, `select ${columns} from iiko_tokens where id = $1`, [id])
      const token = open(kept?.token ?? null)
      return token !== null && (kept?.ends_in ?? 0) > early ? token : renew(null)
    },
    renew: async (refused) => {
      const token = await renew(refused)
      // The renewal that was under way may have been for an older token than the refused one.
      return token === refused ? renew(refused) : token
    },
  }
}

function refusedSoonAgo(description: string): IikoSignInRefused {
  return new IikoSignInRefused(description, { method: '/api/1/access_token', correlationId: null })
}
