import type { Text } from '../menu/model/Text'

/** A text in a language, in Russian where it was not written in that, else in whichever it was. */
export const inLanguage = (text: Text, language: string): string =>
  text[language] ?? text.ru ?? Object.values(text)[0] ?? ''
