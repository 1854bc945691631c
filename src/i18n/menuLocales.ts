import { settings } from '@/src/settings'

import { languages, type Text } from './language'

/** The languages that the menu is written in, Russian first; more than the admin and we speak. */
export function menuLocales(): string[] {
  return [...languages, ...settings().MENU_LOCALES]
}

/** What a language is called in Russian and in English: «Казахский», "Kazakh". */
export function nameOfLocale(code: string): Text {
  const nameIn = (language: 'ru' | 'en') => {
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
  }
  return { ru: nameIn('ru'), en: nameIn('en') }
}
