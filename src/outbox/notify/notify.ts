import type { PayloadRequest } from 'payload'

import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import type { EventName } from '@/src/domain/messages/events/EventValues'

import type { Notice } from './Notice'
import { notifyWithin } from './notifyWithin'

/**
 * Tells somebody what has happened, in the words that staff have given the event: put into words when it
 * leaves, in the receiver's language, by the first of the channels chosen in its template at which they
 * can be reached, and by the next where that fails. Leaves if and only if the transaction that `req`
 * carries commits; throws outside of one. Returns the ids of the deliveries: none when staff have
 * switched the event off, the receiver can be reached nowhere, or it was told before (`once`).
 */
export async function notify<Name extends EventName>(
  req: PayloadRequest,
  notice: Notice<Name>,
): Promise<number[]> {
  return notifyWithin(await sessionQuery(req), notice)
}
