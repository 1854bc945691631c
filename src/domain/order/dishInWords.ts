import { inLanguage } from './inLanguage'
import { modifierInWords } from './modifierInWords'
import type { SoldDish } from './Order'

/** A dish as it was sold: «Пицца × 2 (30 см, сыр)». */
export function dishInWords(
  { name, sizeName, modifiers }: Pick<SoldDish, 'name' | 'sizeName' | 'modifiers'>,
  amount: number,
  language: 'ru' | 'en',
): string {
  const details = [
    ...(sizeName ? [inLanguage(sizeName, language)] : []),
    ...modifiers.map((modifier) => modifierInWords(modifier, language)),
  ]
  const own = `${inLanguage(name, language)} × ${amount}`
  return own + (details.length > 0 ? ` (${details.join(', ')})` : '')
}
