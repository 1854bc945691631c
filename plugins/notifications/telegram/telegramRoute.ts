import { z } from 'zod'

import type { Route } from '@/src/outbox/Route'
import type { Carrier } from '@/src/outbox/Carrier'

import { type TelegramMessage, telegramMessage } from '@/src/outbox/telegramMessage'

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
    // A group that became a supergroup keeps its restaurant; one that put the bot out loses it.
    onAddress: async (query, { address }, news) => {
      if (news.is === 'gone') {
        await query(z.unknown(), 'delete from telegram_groups where chat = $1', [address])
      } else {
        await query(
          z.unknown(),
          `update telegram_groups set chat = $2 where chat = $1
             and not exists (select from telegram_groups where chat = $2)`,
          [address, news.address],
        )
      }
    },
  }
}
