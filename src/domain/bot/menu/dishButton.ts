import type { CompiledDish } from '../../menu/catalog/Compiled'
import { textIn } from '../../menu/catalog/textIn'
import { priceText } from '../priceText'
import type { ScreenButton } from '../Screen'
import { shortened } from '../shortened'

import type { BotMenu } from './BotMenu'
import { menuWords } from './menuWords'

/** A dish in a list: its name and price, and whether it can be had now. */
export function dishButton(menu: BotMenu, { dish, offer }: CompiledDish): ScreenButton {
  const { language, languages, view } = menu
  const { channel, location } = view
  const price = priceText(offer.price, location.currency, language)
  const shown = dish.sizes.length > 1 ? menuWords(language).from(price) : price
  const name = shortened(textIn(dish.name, languages) ?? '', 44)
  return {
    text: `${offer.isAvailable ? '' : '🚫 '}${name} · ${shown}`,
    press: { is: 'dish', location: location.id, channel, dish: dish.id },
  }
}
