import type { User } from '@/payload-types'
import { actorName } from '@/src/domain/bot/orders/actorName'
import { orderWords } from '@/src/domain/bot/orders/orderWords'
import { stateInSentence } from '@/src/domain/bot/orders/stateInSentence'
import type { OrderState } from '@/src/domain/order/OrderState'
import { moveOrder } from '@/src/orders/moveOrder'

import type { Chat } from '../bot/Chat'
import { readCard } from './readCard'

/** What came of it, to be told to whoever wanted it; `isDone` when the order has moved. */
export type Step = { text: string; isDone: boolean }

/** Takes an order a step further for a member of staff; of two who want it one wins, the other is told who. */
export async function takeStep(
  { language, req }: Pick<Chat, 'language' | 'req'>,
  user: User,
  { order, reason, to }: { order: number; to: OrderState; reason: string },
): Promise<Step> {
  const words = orderWords(language)
  const moved = await moveOrder(req, {
    orderId: order,
    to,
    by: 'staff',
    staffId: user.id,
    name: user.username,
    reason,
  })
  if (moved.is === 'unknown') return { text: words.gone, isDone: false }
  const state = stateInSentence(moved.order.state, language)
  if (moved.is === 'moved') return { text: words.done(state), isDone: true }
  if (moved.reason === 'unpaid') return { text: words.unpaid, isDone: false }
  const isThere = moved.reason === 'no-such-step' || moved.reason === 'not-yours'
  if (isThere) return { text: words.cannot(state), isDone: false }
  const card = await readCard(req, order, language)
  const last = card?.events.filter(({ from, to: at }) => from !== at).at(-1)
  return {
    text: last ? words.alreadyBy(state, actorName(last, language)) : words.already(state),
    isDone: false,
  }
}
