import { menuScreen } from '@/src/domain/bot/menu/menuScreen'
import { placesScreen } from '@/src/domain/bot/menu/placesScreen'
import { languagesOf } from '@/src/domain/menu/catalog/languagesOf'
import { menuLocales } from '@/src/i18n/menuLocales'
import { menuOf } from '@/src/menu/menuOf'

import type { Chat } from '../bot/Chat'
import { sendScreen } from '../bot/toWords'
import { openBotMenu } from './openBotMenu'
import { placeOf } from './placeOf'
import { readRemembered } from './remembered'

/** Shows the menu of the restaurant that was looked at last; which one, where there are several. */
export async function showMenu(chat: Chat): Promise<void> {
  const { engine } = await menuOf(chat.req.payload)
  await engine.hold()
  const { locations } = engine.model()
  const before = await readRemembered(chat.req, chat.id)
  const isKnown = locations.some(({ id }) => id === before.location_id)
  if (locations.length > 1 && !isKnown) {
    const languages = languagesOf(chat.locale, menuLocales())
    return chat.say(sendScreen(placesScreen(locations, languages, chat.language)))
  }
  chat.say(sendScreen(menuScreen(await openBotMenu(chat, placeOf(before)))))
}
