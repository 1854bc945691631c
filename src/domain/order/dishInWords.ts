import type { Text } from '../menu/model/Text'

import type { OrderModifier, SoldDish } from './Order'

type Language = 'ru' | 'en'

const named = (text: Text, language: Language): string =>
  text[language] ?? text.ru ?? Object.values(text)[0] ?? ''

/** A dish as it was sold: «Пицца × 2 (30 см, сыр)». */
export function dishInWords(
  { name, sizeName, modifiers }: Pick<SoldDish, 'name' | 'sizeName' | 'modifiers'>,
  amount: number,
  language: Language,
): string {
  const details = [
    ...(sizeName ? [named(sizeName, language)] : []),
    ...modifiers.map((modifier) => modifierInWords(modifier, language)),
  ]
  return (
    `${named(name, language)} × ${amount}` + (details.length > 0 ? ` (${details.join(', ')})` : '')
  )
}

function modifierInWords({ name, amount, nested }: OrderModifier, language: Language): string {
  const own = amount === 1 ? named(name, language) : `${named(name, language)} × ${amount}`
  if (nested.length === 0) return own
  return `${own} (${nested.map((inner) => modifierInWords(inner, language)).join(', ')})`
}
