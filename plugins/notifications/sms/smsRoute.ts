import { lanes } from '@/src/domain/outbox/Delivery'
import type { Carrier } from '@/src/outbox/Carrier'
import type { Route } from '@/src/outbox/Route'

import type { SmsBudget } from './budget/openSmsBudget'
import { type SmsMessage, smsMessage } from './smsMessage'

type Options = {
  /** Without it nothing is counted. */
  budget?: SmsBudget
}

/**
 * The channel of SMS; its addresses are numbers as E.164. Without a carrier they are kept in the outbox.
 * What the budget has no room for is not sent: the next way to reach the person is taken.
 */
export function smsRoute(carrier: Carrier<SmsMessage> | null, { budget }: Options = {}): Route {
  return {
    channel: 'sms',
    atOnce: carrier?.atOnce ?? 5,
    perSecond: carrier?.perSecond ?? null,
    spacing: carrier?.spacing ?? (() => 0),
    prepare: async ({ id, address, attempts, lane, message }) => {
      const words = smsMessage.parse(message)
      if (!carrier) return { is: 'kept' }
      const reservation = await budget?.reserve(address, words.body, {
        isBulk: lane >= lanes.bulk,
      })
      if (reservation === null) return { is: 'unwanted', reason: 'sms-budget' }
      return {
        is: 'ready',
        send: async (signal) => {
          const outcome = await carrier.send({
            id,
            address,
            attempt: attempts,
            message: words,
            signal,
          })
          await reservation?.settle(outcome)
          return outcome
        },
      }
    },
  }
}
