import type { Directory } from './Directory'
import { flagTexts } from './flags'
import type { Kind } from './Sheet'
import { tidyText } from './tidyText'
import type { Cell, SheetLanguage, Value } from './Value'

/** A value as a cell of the given language: money in roubles, things by their names. */
export function showValue(
  value: Value,
  kind: Kind,
  { directory, language }: { directory: Directory; language: SheetLanguage },
): Cell {
  if (value === null) return null
  if (kind.kind === 'money') return typeof value === 'number' ? value / 100 : null
  if (kind.kind === 'flag') return flagTexts[language][value === true ? 'yes' : 'no']
  if (kind.kind === 'one') return directory.show(kind.of, String(value), language)
  if (kind.kind === 'many') {
    if (!Array.isArray(value) || value.length === 0) return null
    return value.map((ref) => directory.show(kind.of, String(ref), language)).join('; ')
  }
  return typeof value === 'number' ? value : tidyText(String(value)) || null
}
