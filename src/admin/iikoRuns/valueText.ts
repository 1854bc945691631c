import { formatRoubles } from '@/src/domain/money/formatRoubles'

import type { ShownValue } from './runShape'
import type { RunTexts } from './runTexts'

/** Ids of iiko say nothing to people. */
const isId = /^[0-9a-f]{8}-[0-9a-f-]{27}/i
const shown = 200

/** A value of a field as people read it: money in roubles, yes and no, lists with commas. */
export function valueText(
  field: string,
  value: ShownValue,
  { texts, language }: { texts: RunTexts; language: 'ru' | 'en' },
): string {
  if (value === null || value === '') return texts.nothing
  if (typeof value === 'boolean') return value ? texts.yes : texts.no
  if (typeof value === 'number') {
    return field === 'price' ? formatRoubles(value, language) : value.toLocaleString(language)
  }
  if (typeof value === 'string') {
    if (isId.test(value)) return '…'
    return value.length > shown ? `${value.slice(0, shown)}…` : value
  }
  if (value.length === 0) return texts.nothing
  const isReadable = value.every((item) => !isId.test(item) && !item.startsWith('http'))
  return isReadable ? value.join(', ') : String(value.length)
}
