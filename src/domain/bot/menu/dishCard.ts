import { nutritionOf } from '../../menu/catalog/nutritionOf'
import { textIn } from '../../menu/catalog/textIn'
import type { Dish } from '../../menu/model/Dish'
import type { NutritionFacts } from '../../menu/model/Nutrition'
import type { Offer } from '../../menu/offer/Offer'
import { offerOf } from '../../menu/offer/offerOf'
import { escapeHtml } from '../../messages/escapeHtml'
import { splitTelegram } from '../../messages/telegram/splitTelegram'
import { telegramLength } from '../../messages/telegram/telegramLength'
import { momentText } from '../momentText'
import { priceText } from '../priceText'
import { shortened } from '../shortened'

import type { BotMenu } from './BotMenu'
import { menuWords } from './menuWords'
import { portionText } from './portionText'

/** A description of which less than this would be left is left out. */
const worthReading = 30

/**
 * All that a guest asks of a dish: name, prices, portions, whether it can be had, what it is, allergens,
 * nutrition; in Telegram's HTML, at most `limit` characters after parsing (a caption: 1024). Allergens
 * are never left out for want of room: what gives way is the description, then the last sizes.
 */
export function dishCard(menu: BotMenu, dish: Dish, limit: number): string {
  const { languages, view } = menu
  const offer = offerOf(view, dish, null)
  const tags = dish.tags.flatMap((id) => view.model.tags.find((tag) => tag.id === id)?.icon ?? [])
  const name = escapeHtml(shortened(textIn(dish.name, languages) ?? '', 200))
  const head = [
    `<b>${name}</b>`,
    ...tags.slice(0, 6).map((icon) => escapeHtml(shortened(icon, 8))),
  ].join(' ')
  const state = stateText(menu, offer)
  const allergens = allergenText(menu, dish)
  let nutrition = nutritionText(menu, dish)
  const description = (textIn(dish.description, languages) ?? '').trim()

  const lay = (prices: readonly string[], words: string) => {
    const blocks = [[head, ...prices, state], [words], [allergens, nutrition]]
    return blocks
      .map((lines) => lines.filter(Boolean).join('\n'))
      .filter(Boolean)
      .join('\n\n')
  }
  const prices = priceLines(menu, dish, offer)
  let kept = prices
  while (kept.length > 1 && telegramLength(lay(kept, '')) > limit) {
    kept = kept.slice(0, -1)
    const left = prices.length - kept.length
    const hint = menuWords(menu.language).more(left)
    if (telegramLength(lay([...kept, hint], '')) <= limit) {
      kept = [...kept, hint]
      break
    }
  }
  if (telegramLength(lay(kept, '')) > limit) nutrition = ''
  const room = limit - telegramLength(lay(kept, '')) - 2
  const words = room < worthReading ? '' : escapeHtml(shortened(description, room))
  const [card = ''] = splitTelegram(lay(kept, words), { limit })
  return card
}

function priceLines(menu: BotMenu, dish: Dish, offer: Offer): string[] {
  const { language, languages, view } = menu
  const money = (of: Offer) => {
    const price = priceText(of.price, view.location.currency, language)
    if (of.price >= of.regularPrice) return price
    return `<b>${price}</b> <s>${priceText(of.regularPrice, view.location.currency, language)}</s>`
  }
  if (dish.sizes.length === 0) {
    return [
      [money(offer), dish.portion && portionText(dish.portion, language)]
        .filter(Boolean)
        .join(' · '),
    ]
  }
  return dish.sizes.flatMap((size) => {
    const own = offerOf(view, dish, size.key)
    if (!own.isListed) return []
    const name = escapeHtml(shortened(textIn(size.name, languages) ?? size.key, 60))
    const parts = [name, money(own), size.portion && portionText(size.portion, language)]
    return `${own.isAvailable ? '•' : '🚫'} ${parts.filter(Boolean).join(' · ')}`
  })
}

function stateText({ language, view: { at, location } }: BotMenu, offer: Offer): string {
  const words = menuWords(language)
  const { timeZone } = location
  if (offer.isAvailable) {
    return offer.remaining === null ? '' : `⏳ ${words.remaining(offer.remaining)}`
  }
  return offer.availableAt === null
    ? `🚫 ${words.stopped}`
    : `🚫 ${words.availableAt(momentText(offer.availableAt, { now: at, timeZone, language }))}`
}

function allergenText({ allergenNames, language }: BotMenu, dish: Dish): string {
  const words = menuWords(language)
  const list = (title: string, of: Dish['allergens']) =>
    of.length === 0
      ? ''
      : `<i>${title}: ${escapeHtml(of.map((one) => allergenNames[one][language].toLowerCase()).join('; '))}</i>`
  return [list(words.allergens, dish.allergens), list(words.traces, dish.traces)]
    .filter(Boolean)
    .join('\n')
}

function nutritionText({ language }: BotMenu, dish: Dish): string {
  const words = menuWords(language)
  const facts = nutritionOf(dish.nutrition, dish.portion)
  const list = (title: string, of: NutritionFacts | null) => {
    if (!of) return ''
    const say = (value: number | null, unit: string, isFirst = false) =>
      value === null
        ? ''
        : isFirst
          ? `${value.toLocaleString(language)} ${unit}`
          : `${unit} ${value.toLocaleString(language)}`
    const figures = [
      say(of.kcal, words.kcal, true),
      say(of.protein, words.protein),
      say(of.fat, words.fat),
      say(of.carbohydrates, words.carbohydrates),
    ]
    return `${title}: ${figures.filter(Boolean).join(', ')}`
  }
  return facts?.per_portion
    ? list(words.perPortion, facts.per_portion)
    : list(words.per100, facts?.per_100 ?? null)
}
