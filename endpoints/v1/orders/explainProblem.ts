import { formatRoubles } from '@/src/domain/money/formatRoubles'
import type { QuoteProblem } from '@/src/domain/order/quote/QuoteProblem'
import type { WrongField } from '@/src/errors'
import { fill } from '@/src/i18n/fill'
import type { Language, Text } from '@/src/i18n/language'
import { orderProblems } from '@/src/i18n/orders'

const money = ['below-minimum', 'promo-minimum', 'tips-too-high']

/** What a broken rule of a cart is called in the API, and what it says to a person. */
export function explainProblem(problem: QuoteProblem): { code: string; detail: Text } {
  const code = problem.code === 'unavailable' ? problem.reason : problem.code
  const text: Text = orderProblems[code]
  const inWords = (language: Language) =>
    Object.fromEntries(
      Object.entries(problem).flatMap(([name, value]: [string, unknown]) =>
        typeof value === 'number'
          ? [[name, money.includes(code) ? formatRoubles(value, language) : value]]
          : [],
      ),
    )
  return { code, detail: { ru: fill(text.ru, inWords('ru')), en: fill(text.en, inWords('en')) } }
}

const fields: Readonly<Record<string, string>> = {
  'mode-not-served': 'mode',
  'no-point': 'address',
  'outside-zones': 'address',
  'below-minimum': 'address',
  'no-tips': 'tips',
  'tips-too-high': 'tips',
  'slot-not-offered': 'slot',
  'slot-full': 'slot',
  closed: 'slot',
  paused: 'slot',
  'kitchen-full': 'slot',
}

/** The same as one wrong field of the body. */
export function toWrongField(problem: QuoteProblem): WrongField {
  const { code, detail } = explainProblem(problem)
  const field =
    problem.line === null
      ? (fields[code] ?? (code.startsWith('promo') ? 'promo_code' : 'lines'))
      : `lines.${problem.line}`
  return { field, in: 'body', pointer: `#/${field.replace('.', '/')}`, code, detail }
}
