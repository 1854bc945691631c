import type { Text } from '@/src/domain/menu/model/Text'
import { languagesOf } from '@/src/domain/menu/catalog/languagesOf'
import { namedIn } from '@/src/domain/menu/desk/namedIn'
import { menuLocales } from '@/src/i18n/menuLocales'

/** Those of a process do not change, and every answer about an order is written in one. */
const locales = menuLocales()

/** Reads names in a language of the menu, where they lack it in the one that the menu falls back to. */
export function saidIn(locale: string): (text: Text) => string {
  return namedIn(languagesOf(locale, locales).order)
}
