import type { Text } from '../menu/model/Text'
import { formatMoney } from '../money/formatMoney'

import type { Order, OrderChoice, OrderLine, OrderModifier } from './Order'

type Language = 'ru' | 'en'

const named = (text: Text, language: Language): string =>
  text[language] ?? text.ru ?? Object.values(text)[0] ?? ''

/**
 * What was ordered, a line each, as it was sold: «Пицца × 2 (30 см, сыр) — 1 180 ₽», the
 * dishes of a combo and the guest's words beneath it.
 */
export function linesInWords(
  { lines, currency }: Pick<Order, 'lines' | 'currency'>,
  language: Language,
): string {
  return lines.flatMap((line) => lineInWords(line, currency, language)).join('\n')
}

function lineInWords(line: OrderLine, currency: string, language: Language): string[] {
  const sum = formatMoney(line.total, currency, language)
  return [
    `${dishInWords(line, line.quantity, language)} — ${sum}`,
    ...line.choices.map((choice) => `– ${dishInWords(choice, choice.amount, language)}`),
    ...(line.comment ? [`– ${line.comment}`] : []),
  ]
}

function dishInWords(
  { name, sizeName, modifiers }: OrderLine | OrderChoice,
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
