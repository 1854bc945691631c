import type { BotMenu } from '@/src/domain/bot/menu/BotMenu'
import type { BotPlace } from '@/src/domain/bot/Press'
import { languagesOf } from '@/src/domain/menu/catalog/languagesOf'
import { usualChannel } from '@/src/domain/bot/menu/usualChannel'
import { lookAt } from '@/src/domain/menu/offer/lookAt'
import { allergenLabels } from '@/src/fields/allergens'
import { channelLabels } from '@/src/fields/channels'
import { menuLocales } from '@/src/i18n/menuLocales'
import { menuOf } from '@/src/menu/menuOf'
import { settings } from '@/src/settings'

import type { Chat } from '../bot/Chat'

/**
 * The menu of a place, from the documents in memory: Postgres is not asked. A place that is not there
 * any more gives way to the first one; without any restaurant there is still one menu.
 */
export async function openBotMenu(
  { isPrivate, language, locale, now, req }: Chat,
  wanted: Partial<BotPlace>,
): Promise<BotMenu> {
  const { engine } = await menuOf(req.payload)
  await engine.hold()
  const model = engine.model()
  const location = model.locations.find(({ id }) => id === wanted.location) ?? model.locations[0]
  if (!location) throw new Error('The menu has a location always.')
  const channel = location.channels.find((one) => one === wanted.channel) ?? usualChannel(location)
  const { compiled } = await engine.document({ locationId: location.id, locale, channel })
  return {
    view: lookAt(model, { locationId: location.id, channel, at: now }),
    dishes: compiled.dishes,
    language,
    languages: languagesOf(locale, menuLocales()),
    allergenNames: allergenLabels,
    channelNames: channelLabels,
    // Telegram opens Mini Apps from private chats only (Bot API, InlineKeyboardButton.web_app).
    appUrl: isPrivate ? (settings().TELEGRAM_MINI_APP_URL ?? null) : null,
  }
}
