import type { Carrier } from '@/src/outbox/Carrier'
import type { Route } from '@/src/outbox/Route'

import { type EmailMessage, emailMessage } from './emailMessage'

/** The channel of letters. Without a carrier they are kept in the outbox, to be read in the admin. */
export function emailRoute(carrier: Carrier<EmailMessage> | null): Route {
  return {
    channel: 'email',
    atOnce: carrier?.atOnce ?? 5,
    perSecond: carrier?.perSecond ?? null,
    spacing: carrier?.spacing ?? (() => 0),
    prepare: ({ id, address, attempts, message }) => {
      const letter = emailMessage.parse(message)
      return Promise.resolve(
        carrier
          ? {
              is: 'ready',
              send: (signal) =>
                carrier.send({ id, address, attempt: attempts, message: letter, signal }),
            }
          : { is: 'kept' },
      )
    },
  }
}
