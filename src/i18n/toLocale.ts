import type { Language } from './language'
import { menuLocales } from './menuLocales'

/** The generated types know the languages that are always there; others may be added by MENU_LOCALES. */
function isLocale(language: string): language is Language {
  return menuLocales().includes(language)
}

/** A language of the menu: the one named, Russian where the menu does not speak it. */
export const toLocale = (language: string): Language => (isLocale(language) ? language : 'ru')
