import { timingSafeEqual } from 'node:crypto'

import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'

import { openQuery } from '@/src/db/menuModel/openQuery'
import { inTransaction } from '@/src/db/inTransaction'

import type { CodeAddress } from './CodeAddress'
import { codeHash } from './codeHash'
import { mostTries, tryRate } from './codeRules'
import { takeTurns } from './takeTurns'

type Given = CodeAddress & {
  code: string
  /** Who gives it, as `clientOf` says. */
  client: string
}

export type Verified =
  | { is: 'right' }
  /** Wrong, too old, used, or guessed at too often: what of these is not told. */
  | { is: 'wrong' }
  /** The client gave too many, for whatever addresses: to be answered 429. `wait` in milliseconds. */
  | { is: 'too-soon'; wait: number }

const kept = z.object({ code_hash: z.string() })

/**
 * Whether a code is the one that was sent to the address, once: it opens nothing again. Every try counts
 * and stays counted, whatever becomes of the request, so that it runs outside of any transaction.
 */
export async function verifyCode(
  payload: Payload,
  { channel, address, code, client }: Given,
): Promise<Verified> {
  const query = openQuery(payload.db.pool)
  const wait = await countTry(payload, client)
  if (wait > 0) return { is: 'too-soon', wait }
  const at = codeHash(channel, address)
  const [live] = await query(
    kept,
    `update sign_in_codes set tries = tries + 1
     where at = $1 and tries < $2 and expires_at > clock_timestamp() returning code_hash`,
    [at, mostTries],
  )
  // Compared also when there is none, so that the time tells nothing of who has a code.
  const isSame = equals(codeHash(at, code.trim()), live?.code_hash ?? codeHash(at))
  if (!live || !isSame) return { is: 'wrong' }
  const used = await query(
    z.unknown(),
    'delete from sign_in_codes where at = $1 and code_hash = $2 returning at',
    [at, live.code_hash],
  )
  return used.length > 0 ? { is: 'right' } : { is: 'wrong' }
}

async function countTry(payload: Payload, client: string): Promise<number> {
  const req = await createLocalReq({}, payload)
  const turn = { key: `try ${codeHash(client)}`, rate: tryRate }
  return inTransaction(req, () => takeTurns(req, [turn]))
}

const equals = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(one), Buffer.from(other))
