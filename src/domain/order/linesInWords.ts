import { formatMoney } from '../money/formatMoney'

import { dishInWords } from './dishInWords'
import type { Order, OrderLine } from './Order'

type Language = 'ru' | 'en'

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
