import { z } from 'zod'

import { askToHandOver } from '@/plugins/iiko/orders/iikoNotifier'
import { orderAtIiko } from '@/plugins/iiko/orders/orderAtIiko'
import { staffOnly } from '@/src/access/staffOnly'
import { inTransaction } from '@/src/db/inTransaction'
import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import { isOver } from '@/src/domain/order/isOver'
import { Problem } from '@/src/errors'

import { defineCall } from '../v1/call/defineCall'
import { itemPath } from '../v1/menu/fields'
import { orderAtOwnPlace } from '../orders/orderAtOwnPlace'

const notNow = {
  ru: 'Отправить нельзя: заказ уже на кассе, ещё в пути или завершён.',
  en: 'It cannot be sent: it is at the till, on its way there, or over.',
}

/** `POST /api/iiko/orders/:id/resend`, for the button of an order that iiko has refused. Answers `{ id }`. */
export const { endpoint: resendOrder } = defineCall({
  name: 'resendOrderToIiko',
  method: 'post',
  path: '/iiko/orders/:id/resend',
  tag: 'iiko',
  summary: 'Send an order to the till again',
  access: { allows: staffOnly, means: 'Any active member of staff.' },
  asks: { params: itemPath, body: z.object({}).optional() },
  answers: { status: 200, description: 'It waits to be sent.' },
  handle: async ({ params: { id }, req }) => {
    await inTransaction(req, async () => {
      const order = await orderAtOwnPlace(req, id)
      const there = await orderAtIiko(await sessionQuery(req), id)
      const isFree = there === null || there.creation === 'failed'
      if (!isFree || isOver(order.state)) throw new Problem('conflict', { detail: notNow })
      if (!(await askToHandOver(req, order))) {
        throw new Problem('conflict', {
          detail: {
            ru: 'Ресторан этого заказа не подключён к iiko.',
            en: 'The restaurant of this order is not connected to iiko.',
          },
        })
      }
    })
    return { body: { id } }
  },
})
