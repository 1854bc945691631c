import { categoryScreen } from '@/src/domain/bot/menu/categoryScreen'
import { menuScreen } from '@/src/domain/bot/menu/menuScreen'
import { placesScreen } from '@/src/domain/bot/menu/placesScreen'
import type { Press } from '@/src/domain/bot/Press'
import type { Screen } from '@/src/domain/bot/Screen'

import type { Chat } from '../bot/Chat'
import { editScreen, sendScreen } from '../bot/toWords'
import { openBotMenu } from './openBotMenu'
import { remember } from './remembered'
import { showDish } from './showDish'
import { turnFound } from './showFound'

type MenuPress = Extract<Press, { is: 'places' | 'menu' | 'category' | 'dish' | 'found' }>

/**
 * Shows what a button of the menu names. Lists take the place of one another; a dish is a message of
 * its own, for it may have a photo, and so is the list that follows it.
 */
export async function answerMenuPress(
  chat: Chat,
  press: MenuPress,
  { id, isText }: { id: number; isText: boolean },
): Promise<void> {
  const show = (screen: Screen) => chat.say(isText ? editScreen(screen, id) : sendScreen(screen))
  if (press.is === 'found') return turnFound(chat, press.page, id)
  if (press.is === 'places') {
    const menu = await openBotMenu(chat, {})
    return show(placesScreen(menu.view.model.locations, menu.languages, chat.language))
  }
  const menu = await openBotMenu(chat, press)
  const { channel, location } = menu.view
  await remember(chat.req, chat.id, { channel, location: location.id })
  if (press.is === 'menu') return show(menuScreen(menu, press.page))
  if (press.is === 'category') return show(categoryScreen(menu, press.category, press.page))
  showDish(chat, menu, press.dish)
}
