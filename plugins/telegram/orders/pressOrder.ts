import { mayActAt } from '@/src/access/mayActAt'
import type { StaffPress } from '@/src/domain/bot/Press'
import { refusalButtons } from '@/src/domain/bot/orders/orderCard'
import { orderWords, refusals } from '@/src/domain/bot/orders/orderWords'
import type { OrderState } from '@/src/domain/order/OrderState'
import type { User } from '@/payload-types'

import type { Chat } from '../bot/Chat'
import { editScreen, toKeyboard } from '../bot/toWords'
import { readCard } from './readCard'
import { takeStep } from './takeStep'

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
  // A group decides about the orders of its own restaurant, and its members about those where they work.
  const isOwn =
    card !== null &&
    (location === null || card.order.locationId === location) &&
    mayActAt(user, card.order.locationId)
  if (!isOwn) {
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
    return { text: words.ownReason }
  }
  const off: OrderState = card.order.state === 'placed' ? 'rejected' : 'cancelled'
  const to = press.is === 'order' ? press.to : off
  const reason =
    press.is === 'order-off' ? (refusals[press.reason]?.[card.order.guest.language] ?? '') : ''
  const step = await takeStep(chat, user, { order: press.order, to, reason })
  if (step.isDone) return { text: step.text }
  const now = await readCard(req, press.order, language)
  if (now) say(editScreen(now.screen, messageId))
  return { text: step.text, isAlert: true }
}
