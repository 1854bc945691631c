import { isRecord } from '../http/isRecord'
import { textOf } from '../http/textOf'

import { bad } from './BadRequest'
import { type Entity, parseHtml } from './parseHtml'

const asEntity = (value: unknown): Entity[] =>
  isRecord(value) &&
  typeof value.type === 'string' &&
  typeof value.offset === 'number' &&
  typeof value.length === 'number'
    ? [{ type: value.type, offset: value.offset, length: value.length }]
    : []

/**
 * The text people will see, and its entities.
 * @param most 4096 for a message, 1024 for a caption: UTF-16 units after parsing
 * @throws BadRequest for markup it cannot parse and for what is too long
 */
export const readText = (
  given: unknown,
  mode: unknown,
  entities: unknown,
  most: 4096 | 1024,
): { text: string; entities: Entity[] } => {
  const text = typeof given === 'string' ? given : ''
  if (mode !== undefined && textOf(mode).toLowerCase() !== 'html')
    throw bad(`unsupported parse_mode (this stand-in reads HTML only, got "${textOf(mode)}")`)
  const parsed =
    mode === undefined
      ? { text, entities: Array.isArray(entities) ? entities.flatMap(asEntity) : [] }
      : parseHtml(text)
  if (parsed.text.length > most)
    throw bad(most === 4096 ? 'message is too long' : 'message caption is too long')
  return { ...parsed, text: parsed.text.trimEnd() }
}
