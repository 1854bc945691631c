import { type Entity } from '../telegram/parseHtml'

import { escapeHtml } from './escapeHtml'

const tags: Readonly<Record<string, string>> = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strikethrough: 's',
  spoiler: 'mark',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
  expandable_blockquote: 'blockquote',
}

const opening = ({ type, url }: Entity): string =>
  url === undefined
    ? `<${tags[type] ?? 'span'}>`
    : `<a href="${escapeHtml(url)}" rel="noreferrer" target="_blank">`

const closing = ({ type, url }: Entity): string =>
  url === undefined ? `</${tags[type] ?? 'span'}>` : '</a>'

/** A message's text with its entities, as HTML. */
export const showEntities = (text: string, entities: Entity[] = []): string => {
  const marks = new Map<number, { closes: string; opens: string }>()
  const at = (offset: number) => {
    const mark = marks.get(offset) ?? { closes: '', opens: '' }
    marks.set(offset, mark)
    return mark
  }
  // The outer entity comes first in the list: it opens first and closes last.
  for (const entity of entities) {
    at(entity.offset).opens += opening(entity)
    const end = at(entity.offset + entity.length)
    end.closes = closing(entity) + end.closes
  }
  const borders = [...new Set([0, ...marks.keys(), text.length])].sort((a, b) => a - b)
  return borders
    .map((border, index) => {
      const { closes, opens } = marks.get(border) ?? { closes: '', opens: '' }
      return closes + opens + escapeHtml(text.slice(border, borders[index + 1] ?? text.length))
    })
    .join('')
}
