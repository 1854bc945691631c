import type { FlattenedField } from 'payload'

import type { Leaf } from '@/src/domain/audit/FieldChange'
import { formatRoubles } from '@/src/domain/money/formatRoubles'

import { textIn } from './textIn'

type Language = 'ru' | 'en'
const yesAndNo = { ru: ['да', 'нет'], en: ['yes', 'no'] } as const

/** A value of the journal in one line, as the form of its field shows it; empty for nothing. */
export function textOfLeaf(leaf: Leaf, field: FlattenedField | null, language: Language): string {
  if (leaf === null) return ''
  const all = typeof leaf === 'object' ? leaf : [leaf]
  return all.map((one) => textOf(one, field, language)).join(', ')
}

function textOf(
  value: string | number | boolean,
  field: FlattenedField | null,
  language: Language,
): string {
  if (typeof value === 'boolean') return yesAndNo[language][value ? 0 : 1]
  if (typeof value === 'number') {
    return field?.custom?.isMoney === true ? formatRoubles(value, language) : String(value)
  }
  const names: unknown = field?.custom?.names
  if (typeof names === 'object' && names !== null) {
    return textIn(new Map(Object.entries(names)).get(value), language) ?? value
  }
  const options = field?.type === 'select' || field?.type === 'radio' ? field.options : []
  for (const option of options) {
    if (typeof option !== 'string' && option.value === value) {
      return textIn(option.label, language) ?? value
    }
  }
  return value
}
