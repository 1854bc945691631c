import { randomBytes } from 'node:crypto'

import type { Charge, Intent, Refund, Session, StripeEvent } from './objects'

export const apiVersion = '2026-10-28.endive'

/** An id as Stripe makes them. */
export const makeId = (prefix: string): string =>
  `${prefix}_${randomBytes(18)
    .toString('base64')
    .replaceAll(/[^A-Za-z0-9]/gu, 'x')}`

type Options = { now: () => number; livemode: boolean; post: (event: StripeEvent) => void }

/** What Stripe knows: objects by id, and the events of what became of them. */
export const makeBook = ({ now, livemode, post }: Options) => {
  const events: StripeEvent[] = []
  const seconds = () => Math.floor(now() / 1000)
  return {
    intents: new Map<string, Intent>(),
    charges: new Map<string, Charge>(),
    refunds: new Map<string, Refund>(),
    sessions: new Map<string, Session>(),
    events,
    livemode,
    seconds,
    /** An event with its object as it is now. */
    tell: (type: string, object: object): StripeEvent => {
      const event: StripeEvent = {
        id: makeId('evt'),
        object: 'event',
        api_version: apiVersion,
        created: seconds(),
        data: { object: structuredClone(object) },
        livemode,
        pending_webhooks: 1,
        request: { id: null, idempotency_key: null },
        type,
      }
      events.push(event)
      post(event)
      return event
    },
  }
}

export type Book = ReturnType<typeof makeBook>
