import type { Language } from '@/src/i18n/language'

import { en } from './en'
import { ru, type Words } from './ru'

/** The words of the guests' pages in a language. */
export function wordsIn(language: Language): Words {
  return language === 'en' ? en : ru
}
