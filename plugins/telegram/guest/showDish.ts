import type { Photo } from '@/src/domain/photo/Photo'
import { captionLimit, messageLimit } from '@/src/domain/messages/telegram/splitTelegram'
import { dishCard } from '@/src/domain/bot/menu/dishCard'
import { menuWords } from '@/src/domain/bot/menu/menuWords'
import type { BotMenu } from '@/src/domain/bot/menu/BotMenu'
import type { ScreenButton } from '@/src/domain/bot/Screen'
import { restId } from '@/src/domain/bot/menu/sectionsOf'
import { siteUrl } from '@/src/settings/siteUrl'

import type { Chat } from '../bot/Chat'
import { sendScreen, toKeyboard } from '../bot/toWords'

/** Shows a dish: its first photo with all about it as the caption; in words when it has none. */
export function showDish({ say }: Chat, menu: BotMenu, id: number): void {
  const listed = menu.dishes.find(({ dish }) => dish.id === id)
  const words = menuWords(menu.language)
  const { location, channel, model } = menu.view
  const place = { location: location.id, channel }
  const home: ScreenButton = {
    text: `‹ ${words.sections}`,
    press: { is: 'menu', ...place, page: 0 },
  }
  if (!listed) return say(sendScreen({ html: words.gone, buttons: [[home]] }))
  const { dish } = listed
  const isKnown = model.categories.some((one) => one.id === dish.categoryId)
  const category = (isKnown ? dish.categoryId : null) ?? restId
  const buttons: ScreenButton[][] = [
    [{ text: `‹ ${words.back}`, press: { is: 'category', ...place, category, page: 0 } }, home],
    ...(menu.appUrl ? [[{ text: words.openApp, app: menu.appUrl }]] : []),
  ]
  const plain = sendScreen({ html: dishCard(menu, dish, messageLimit), buttons })
  const photo = dish.photos.map((one) => model.photos.get(one)).find((one) => one?.url)
  if (!photo) return say(plain)
  say(
    {
      method: 'sendPhoto',
      photo: addressOf(photo),
      caption: dishCard(menu, dish, captionLimit),
      parse_mode: 'HTML',
      reply_markup: toKeyboard({ buttons }),
    },
    plain,
  )
}

/** Another address once the file is another: Telegram keeps what it was given under the first. */
function addressOf({ id, url }: Photo): string {
  const file = encodeURIComponent((url ?? '').slice((url ?? '').lastIndexOf('/') + 1))
  return `${siteUrl()}/api/media/${id}/jpeg?v=${file}`
}
