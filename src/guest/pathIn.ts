import type { Language } from '@/src/i18n/language'

/** The address of a page in a language: Russian has none of its own, English stands under `/en`. */
export function pathIn(language: Language, path: string): string {
  if (language === 'ru') return path
  return path === '/' ? `/${language}` : `/${language}${path}`
}
