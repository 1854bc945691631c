import { childrenOf } from './childrenOf'
import { readInlines } from './readInlines'
import { type List, type ListItem } from './RichText'
import { type SerializedNode } from './SerializedNode'

/** A list with the lists within it. Lexical wraps an inner list in an item of its own. */
export function readList(node: SerializedNode): List {
  const style = node.listType === 'number' || node.listType === 'check' ? node.listType : 'bullet'
  const items: ListItem[] = []
  for (const item of childrenOf(node)) {
    const lists = childrenOf(item).flatMap((child) =>
      child.type === 'list' ? readList(child) : [],
    )
    const children = readInlines(childrenOf(item).filter((child) => child.type !== 'list'))
    const previous = items.at(-1)
    if (children.length === 0 && previous) {
      items[items.length - 1] = { ...previous, lists: [...previous.lists, ...lists] }
    } else if (children.length > 0 || lists.length > 0) {
      items.push({ checked: style === 'check' ? item.checked === true : null, children, lists })
    }
  }
  const start = typeof node.start === 'number' && Number.isInteger(node.start) ? node.start : 1
  return { is: 'list', style, start, items }
}
