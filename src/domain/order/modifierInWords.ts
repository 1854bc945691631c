import { inLanguage } from './inLanguage'
import type { OrderModifier } from './Order'

/** A modifier as it was sold, with what was chosen within it: «сыр × 2 (острый)». */
export function modifierInWords(
  { name, amount, nested }: OrderModifier,
  language: 'ru' | 'en',
): string {
  const own =
    amount === 1 ? inLanguage(name, language) : `${inLanguage(name, language)} × ${amount}`
  if (nested.length === 0) return own
  return `${own} (${nested.map((inner) => modifierInWords(inner, language)).join(', ')})`
}
