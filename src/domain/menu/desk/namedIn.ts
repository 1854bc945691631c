import type { Text } from '../model/Text'

/** Reads a text in the first of the languages in which it was written; '' where it was in none. */
export function namedIn(locales: readonly string[]) {
  return (text: Text): string => {
    for (const locale of locales) if (text[locale]) return text[locale]
    return ''
  }
}
