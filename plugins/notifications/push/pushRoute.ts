import type { Carrier } from '@/src/outbox/Carrier'
import type { Route } from '@/src/outbox/Route'

import { type PushMessage, pushMessage } from './pushMessage'

/** The channel of notices to browsers. Without a carrier they are kept in the outbox. */
export function pushRoute(
  carrier: Carrier<PushMessage> | null,
  onAddress?: Route['onAddress'],
): Route {
  return {
    channel: 'push',
    atOnce: carrier?.atOnce ?? 5,
    perSecond: carrier?.perSecond ?? null,
    spacing: carrier?.spacing ?? (() => 0),
    onAddress,
    prepare: ({ id, address, attempts, message }) => {
      const notice = pushMessage.parse(message)
      return Promise.resolve(
        carrier
          ? {
              is: 'ready',
              send: (signal) =>
                carrier.send({ id, address, attempt: attempts, message: notice, signal }),
            }
          : { is: 'kept' },
      )
    },
  }
}
