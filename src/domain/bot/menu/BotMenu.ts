import type { CompiledDish } from '../../menu/catalog/Compiled'
import type { Languages } from '../../menu/catalog/Languages'
import type { Allergen } from '../../menu/model/Allergen'
import type { View } from '../../menu/offer/View'

type Bilingual = { readonly ru: string; readonly en: string }

/** The menu of one place as the bot shows it, from the documents in memory. */
export type BotMenu = {
  /** Seen from the guest's restaurant and way of ordering, at this moment. */
  readonly view: View
  /** What is listed there, in staff's order. */
  readonly dishes: readonly CompiledDish[]
  /** Of the bot's own words. */
  readonly language: 'ru' | 'en'
  /** Of the menu's. */
  readonly languages: Languages
  readonly allergenNames: Readonly<Record<Allergen, Bilingual>>
  readonly channelNames: Readonly<Record<View['channel'], Bilingual>>
  /** The page that opens inside Telegram. */
  readonly appUrl: string | null
}
