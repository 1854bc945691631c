import type { Route } from '@/src/outbox/Route'
import type { Carrier } from '@/src/outbox/Carrier'

import { type TelegramMessage, telegramMessage } from './telegramMessage'

/** The channel of Telegram; its addresses are chats. Without a bot messages are kept in the outbox. */
export function telegramRoute(carrier: Carrier<TelegramMessage> | null): Route {
  return {
    channel: 'telegram',
    atOnce: carrier?.atOnce ?? 5,
    perSecond: carrier?.perSecond ?? null,
    spacing: carrier?.spacing ?? (() => 0),
    prepare: ({ id, address, attempts, message }) => {
      const words = telegramMessage.parse(message)
      return Promise.resolve(
        carrier
          ? {
              is: 'ready',
              send: (signal) =>
                carrier.send({ id, address, attempt: attempts, message: words, signal }),
            }
          : { is: 'kept' },
      )
    },
  }
}
