import { createLocalReq, type Payload } from 'payload'

import { lockEvent, type LockedEvent } from '@/src/db/inbox/lockEvent'
import { markApplied } from '@/src/db/inbox/markApplied'
import { markFailed } from '@/src/db/inbox/markFailed'
import { inTransaction } from '@/src/db/inTransaction'
import { openMember } from '@/src/db/openMember'
import { backoff } from '@/src/domain/outbox/backoff'
import { openRounds } from '@/src/time/openRounds'
import { inSpan } from '@/src/tracing/inSpan'

import type { ApplyEvent } from './InboxEvent'

/** Events that nobody rang for are noticed after this many milliseconds at most. */
const glance = 1_000
/** Applied so often in vain an event is given up. */
const mostAttempts = 12
/** Events applied at once in one process. */
const atOnce = 2

type Options = {
  payload: Payload
  connectionString: string
  /** What the events of each source mean. */
  apply: Readonly<Record<string, ApplyEvent>>
}

export type Inbox = { close: () => Promise<void> }

/**
 * Applies what is in `inbox_events`, together with all other processes that do. The lock of an event's
 * row is held by the transaction that applies it, so that a killed process leaves the event free and
 * nothing half done; each is applied once.
 */
export async function openInbox({ payload, connectionString, apply }: Options): Promise<Inbox> {
  const { logger } = payload
  const sources = Object.keys(apply)

  /** Returns whether there was one. */
  async function applyNext(): Promise<boolean> {
    const req = await createLocalReq({}, payload)
    const turn: { locked: LockedEvent | null } = { locked: null }
    try {
      await inTransaction(req, async () => {
        const locked = await lockEvent(req, sources)
        turn.locked = locked
        if (!locked) return
        const { id, source, event_id, order_key, body } = locked
        const event = { source, eventId: event_id, orderKey: order_key, body }
        const attributes = { 'carte.inbox_event': id, 'carte.source': source }
        await inSpan({ name: `apply ${source}`, kind: 'consumer', attributes }, async () => {
          const note = await apply[source]?.(req, event)
          await markApplied(req, id, note ?? null)
        })
      })
      return turn.locked !== null
    } catch (error) {
      const failed = turn.locked
      if (!failed) throw error
      const reason = error instanceof Error ? error.message : String(error)
      const attempts = failed.attempts + 1
      const wait = attempts >= mostAttempts ? null : backoff(attempts, Math.random)
      const told = { source: failed.source, inboxEvent: failed.id, attempt: attempts, err: error }
      if (wait === null) logger.error(told, 'An event from outside was given up')
      else logger.warn(told, 'An event from outside could not be applied: tried again later')
      await markFailed(payload.db.drizzle, failed, { reason, wait })
      return true
    }
  }

  let ring = (): void => undefined
  const member = await openMember({
    connectionString,
    logger,
    listen: ['carte_inbox'],
    onWork: () => ring(),
  })
  const rounds = openRounds({
    doNext: applyNext,
    glance,
    atOnce,
    onTrouble: (error) => logger.warn({ err: error }, 'Events from outside have to wait'),
  })
  ring = rounds.ring
  return {
    close: async () => {
      await rounds.close()
      await member.close()
    },
  }
}
