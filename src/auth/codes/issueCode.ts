import { randomInt } from 'node:crypto'

import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { inTransaction } from '@/src/db/inTransaction'
import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import { enqueue } from '@/src/outbox/enqueue'

import type { CodeAddress } from './CodeAddress'
import { codeHash } from './codeHash'
import { addressRates, clientRate, codeMinutes, smsRate } from './codeRules'
import type { SealedCode } from './sealedCode'
import { takeTurns, type Turn } from './takeTurns'

type Asked = CodeAddress & {
  language: string
  /** Who asks, as `clientOf` gives it. */
  client: string
}

export type Issued =
  | { is: 'issued'; minutes: number }
  /** Asked for too often: to be answered 429. `wait` in milliseconds. */
  | { is: 'too-soon'; wait: number }

/**
 * Sends a one-time code of six digits to an address, through the outbox, in a transaction (that of `req`,
 * if it carries one); the one before it opens nothing any more. Says the same whether the address is
 * known here or not. Asked too often, for the address, by the client, or by SMS at all, it sends nothing.
 */
export async function issueCode(
  req: PayloadRequest,
  { channel, address, language, client }: Asked,
): Promise<Issued> {
  const at = codeHash(channel, address)
  const turns = turnsOf(channel, at, client)
  if (!turns) return { is: 'too-soon', wait: 60 * 60_000 }
  return inTransaction(req, async () => {
    const wait = await takeTurns(req, turns)
    if (wait > 0) return { is: 'too-soon', wait }
    const code = String(randomInt(1_000_000)).padStart(6, '0')
    const query = await sessionQuery(req)
    await query(
      z.unknown(),
      `insert into sign_in_codes (at, code_hash, expires_at)
       values ($1, $2, clock_timestamp() + $3::int * interval '1 minute')
       on conflict (at) do update set
         code_hash = excluded.code_hash, expires_at = excluded.expires_at, tries = 0`,
      [at, codeHash(at, code), codeMinutes],
    )
    const message: SealedCode = { sealedCode: req.payload.encrypt(code), language }
    await enqueue(req, [
      {
        channel,
        address,
        event: 'code.sign-in',
        lane: 'now',
        message,
        mayRepeat: channel !== 'sms',
        foldKey: `code:${at}`,
        notAfter: new Date(Date.now() + codeMinutes * 60_000),
      },
    ])
    return { is: 'issued', minutes: codeMinutes }
  })
}

/** What is counted; null when no code leaves by this channel. */
function turnsOf(channel: string, at: string, client: string): Turn[] | null {
  const turns = [
    ...addressRates.map((rate, index) => ({ key: `address ${index} ${at}`, rate })),
    { key: `client ${codeHash(client)}`, rate: clientRate },
  ]
  if (channel !== 'sms') return turns
  const rate = smsRate()
  return rate && [...turns, { key: 'sms', rate }]
}
