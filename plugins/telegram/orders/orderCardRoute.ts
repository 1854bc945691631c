import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'

import type { TelegramWords } from '@/src/outbox/telegramMessage'
import { openQuery } from '@/src/db/menuModel/openQuery'
import type { Route } from '@/src/outbox/Route'

import { editScreen, sendScreen } from '../bot/toWords'
import { cardKey, orderCardRef } from './orderCardRef'
import { readCard } from './readCard'

const sent = z.object({ reference: z.string() })

/** A channel that also carries the cards of orders: put into words when their turn has come. */
export function orderCardRoute(payload: Payload, inner: Route): Route {
  const query = openQuery(payload.db.pool)
  return {
    ...inner,
    prepare: async (delivery) => {
      const { data: ref } = orderCardRef.safeParse(delivery.message)
      if (!ref) return inner.prepare(delivery)
      const req = await createLocalReq({}, payload)
      const id = 'orderCard' in ref ? ref.orderCard : ref.orderCardEdit
      const card = await readCard(req, id, 'ru')
      if (!card) return { is: 'unwanted', reason: 'no order' }
      let words: TelegramWords = sendScreen(card.screen)
      if ('orderCardEdit' in ref) {
        // Sent before this, for both are in one lane of one chat; else the card itself is up to date.
        const [first] = await query(
          sent,
          `select reference from deliveries
           where dedupe_key = $1 and state = 'sent' and reference is not null`,
          [cardKey(id, delivery.address)],
        )
        if (!first) return { is: 'unwanted', reason: 'no card' }
        words = editScreen(card.screen, Number(first.reference))
      }
      return inner.prepare({ ...delivery, message: words })
    },
  }
}
