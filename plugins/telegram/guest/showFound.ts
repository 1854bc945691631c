import { findDishes } from '@/src/domain/bot/menu/findDishes'
import { foundScreen } from '@/src/domain/bot/menu/foundScreen'

import type { Chat } from '../bot/Chat'
import { editScreen, sendScreen } from '../bot/toWords'
import { openBotMenu } from './openBotMenu'
import { placeOf } from './placeOf'
import { readRemembered, remember } from './remembered'
import { showDish } from './showDish'

/** Answers words that somebody wrote with what they find on the menu; a single dish is shown at once. */
export async function showFound(chat: Chat, written: string): Promise<void> {
  const words = written.slice(0, 200)
  const before = await readRemembered(chat.req, chat.id)
  const menu = await openBotMenu(chat, placeOf(before))
  const found = findDishes(menu.dishes, words)
  await remember(chat.req, chat.id, { words })
  const [first] = found
  if (first && found.length === 1) return showDish(chat, menu, first.dish.id)
  chat.say(sendScreen(foundScreen(menu, { found, page: 0, written: words })))
}

/** Another page of what was found last. */
export async function turnFound(chat: Chat, page: number, messageId: number): Promise<void> {
  const before = await readRemembered(chat.req, chat.id)
  const written = before.words ?? ''
  const menu = await openBotMenu(chat, placeOf(before))
  const found = findDishes(menu.dishes, written)
  chat.say(editScreen(foundScreen(menu, { found, page, written }), messageId))
}
