import type { Text } from '../model/Text'

import type { Languages } from './Languages'

/** A text in the first of the languages that it was written in; null: in none of them. */
export function textIn(text: Text, { order }: Languages): string | null {
  for (const language of order) {
    const said = text[language]
    if (said) return said
  }
  return null
}
