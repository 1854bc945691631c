import type { StaffPress } from '@/src/domain/bot/Press'
import { actorName } from '@/src/domain/bot/orders/actorName'
import { refusalButtons } from '@/src/domain/bot/orders/orderCard'
import { orderWords, refusals } from '@/src/domain/bot/orders/orderWords'
import { stateInSentence } from '@/src/domain/bot/orders/stateInSentence'
import type { OrderState } from '@/src/domain/order/OrderState'
import type { User } from '@/payload-types'
import { moveOrder } from '@/src/orders/moveOrder'

import type { Chat } from '../bot/Chat'
import { editScreen, toKeyboard } from '../bot/toWords'
import { readCard } from './readCard'

export type OrderPress = Extract<
  StaffPress,
  { is: 'order' | 'order-why' | 'order-off' | 'order-back' }
>

/** What is shown to whoever pressed: a word at the button, or, with `isAlert`, in the middle. */
type Answer = { text?: string; isAlert?: boolean }

/**
 * Takes an order a step further, or calls it off with a reason. Of two who press at once one wins; the
 * other, and whoever presses twice, is told who it was. Whatever happened, the card shows it afterwards.
 */
export async function pressOrder(
  chat: Chat,
  { location, user }: { location: number | null; user: User },
  press: OrderPress,
  messageId: number,
): Promise<Answer> {
  const { language, req, say } = chat
  const words = orderWords(language)
  const card = await readCard(req, press.order, language)
  // A group decides about the orders of its own restaurant.
  if (!card || (location !== null && card.order.locationId !== location)) {
    return { text: words.gone, isAlert: true }
  }
  if (press.is === 'order-back') {
    say(editScreen(card.screen, messageId))
    return {}
  }
  if (press.is === 'order-why') {
    const buttons = refusalButtons(press.order, language)
    say({
      method: 'editMessageReplyMarkup',
      message_id: messageId,
      reply_markup: toKeyboard({ buttons }),
    })
    return {}
  }
  const off: OrderState = card.order.state === 'placed' ? 'rejected' : 'cancelled'
  const to = press.is === 'order' ? press.to : off
  const reason =
    press.is === 'order-off' ? (refusals[press.reason]?.[card.order.guest.language] ?? '') : ''
  const moved = await moveOrder(req, {
    orderId: press.order,
    to,
    by: 'staff',
    staffId: user.id,
    name: user.username,
    reason,
  })
  if (moved.is === 'unknown') return { text: words.gone, isAlert: true }
  if (moved.is === 'moved')
    return { text: words.done(stateInSentence(moved.order.state, language)) }
  const now = await readCard(req, press.order, language)
  if (now) say(editScreen(now.screen, messageId))
  if (moved.reason === 'unpaid') return { text: words.unpaid, isAlert: true }
  const state = stateInSentence(moved.order.state, language)
  const last = now?.events.filter(({ from, to: at }) => from !== at).at(-1)
  const isThere = moved.reason === 'no-such-step' || moved.reason === 'not-yours'
  if (isThere) return { text: words.cannot(state), isAlert: true }
  return {
    text: last ? words.alreadyBy(state, actorName(last, language)) : words.already(state),
    isAlert: true,
  }
}
