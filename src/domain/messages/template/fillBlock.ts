import { type Block, type Inline, type List } from '../richText/RichText'
import { cleanValue } from './cleanValue'
import { fillUrl } from './fillUrl'
import { valueOf } from './valueOf'
import { type Values } from './Values'

/** A block with its variables replaced. Throws MissingVariable. */
export function fillBlock(block: Block, values: Values): Block {
  if (block.is === 'rule') return block
  if (block.is === 'list') return fillList(block, values)
  if (block.is === 'image') return block
  return { ...block, children: fillInlines(block.children, values) }
}

function fillList(list: List, values: Values): List {
  const items = list.items.map((item) => ({
    ...item,
    children: fillInlines(item.children, values),
    lists: item.lists.map((inner) => fillList(inner, values)),
  }))
  return { ...list, items }
}

function fillInlines(inlines: readonly Inline[], values: Values): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    if (inline.is === 'link') {
      const children = fillInlines(inline.children, values)
      return [{ is: 'link', url: fillUrl(inline.url, values), children }]
    }
    if (inline.is !== 'variable') return [inline]
    return textLines(cleanValue(valueOf(inline.name, values)), inline.marks)
  })
}

function textLines(value: string, marks: (Inline & { is: 'text' })['marks']): Inline[] {
  return value
    .split('\n')
    .flatMap((text, line): Inline[] => [
      ...(line === 0 ? [] : [{ is: 'break' } as const]),
      ...(text === '' ? [] : [{ is: 'text', text, marks } as const]),
    ])
}
