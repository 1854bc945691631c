import type { Pool } from 'pg'
import type { Logger } from 'pino'

import { openQuery } from '@/src/db/menuModel/openQuery'
import { openBell } from '@/src/time/openBell'

import { smsMessage } from '../smsMessage'
import { knownReferences } from './knownReferences'
import { lookUpVerdict } from './lookUpVerdict'
import { resolveDoubt } from './resolveDoubt'
import { type InDoubt, smsInDoubt } from './smsInDoubt'
import type { ListSms } from './SmsAtProvider'

/** A call cannot last longer, its worker included; and what was taken is in the provider's list by then. */
const settled = 90_000
const patience = 15_000

type Options = {
  pool: Pool
  listSms: ListSms
  logger: Pick<Logger, 'info' | 'warn'>
  /** Milliseconds after the call before the provider is asked, and between two rounds. */
  after?: number
  every?: number
}

/**
 * Clears up what became of SMS whose answer was lost: the provider is asked, and only what it does not
 * have is sent again. Any number of processes may do so: what one of them has written counts.
 */
export function openLookUp({ pool, listSms, logger, after = settled, every = 15_000 }: Options): {
  close: () => Promise<void>
} {
  const query = openQuery(pool)
  const bell = openBell()
  let isClosed = false

  async function lookUp(sms: InDoubt): Promise<void> {
    const listed = await listSms(sms.address, AbortSignal.timeout(patience))
    const known = await knownReferences(
      query,
      listed.map(({ reference }) => reference),
    )
    const found = listed.filter(({ reference }) => !known.has(reference))
    const body = smsMessage.safeParse(sms.message).data?.body
    const verdict = lookUpVerdict({ startedAt: sms.started_at, body, found })
    if (!verdict) return
    if (await resolveDoubt(query, sms, verdict)) {
      logger.info({ delivery: sms.id, is: verdict.is }, 'An SMS in doubt was looked up')
    }
  }

  async function live(): Promise<void> {
    while (!isClosed) {
      try {
        for (const sms of await smsInDoubt(query, after)) {
          if (!isClosed) await lookUp(sms)
        }
      } catch (error) {
        // The delivery stays unknown until the provider or Postgres answers.
        logger.warn({ err: error }, 'SMS in doubt cannot be looked up')
      }
      if (!isClosed) await bell.wait(every)
    }
  }

  const living = live()
  return {
    close: async () => {
      isClosed = true
      bell.ring()
      await living
    },
  }
}
