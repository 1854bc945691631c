import { itemBullet } from './itemBullet'
import { type Inline, type List } from './RichText'

/** A list as lines of a message without lists; inner lists are indented. `show` renders an item. */
export function listLines(
  list: List,
  show: (children: readonly Inline[]) => string,
  depth = 0,
): string[] {
  // No-break spaces: Telegram's apps cut ordinary ones at the beginning of a line.
  const indent = '\u00A0\u00A0\u00A0'.repeat(depth)
  return list.items.flatMap((item, index) => [
    ...(item.children.length === 0
      ? []
      : [`${indent}${itemBullet(list, item, index)} ${show(item.children)}`]),
    ...item.lists.flatMap((inner) => listLines(inner, show, depth + 1)),
  ])
}
