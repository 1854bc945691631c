import { type RichText } from '../richText/RichText'
import { cleanValue } from './cleanValue'
import { fillBlock } from './fillBlock'
import { singleLine } from './singleLine'
import { splitVariables } from './splitVariables'
import { valueOf } from './valueOf'
import { type Values } from './Values'

/**
 * A template with its variables replaced. Values are text and stay text: they are read for neither
 * variables nor tags. With `isSingleLine` the whole result is one line. Throws MissingVariable.
 */
export function fillVariables(
  template: string,
  values: Values,
  options?: { isSingleLine?: boolean },
): string
export function fillVariables(template: RichText, values: Values): RichText
export function fillVariables(
  template: RichText | string,
  values: Values,
  { isSingleLine = false }: { isSingleLine?: boolean } = {},
): RichText | string {
  if (typeof template !== 'string') return template.map((block) => fillBlock(block, values))
  const filled = splitVariables(template)
    .map((piece) => (piece.is === 'text' ? piece.source : cleanValue(valueOf(piece.name, values))))
    .join('')
  return isSingleLine ? singleLine(filled) : filled
}
