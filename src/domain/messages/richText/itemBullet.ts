import { type List, type ListItem } from './RichText'

/** What stands before an item where there are no lists: •, 1., ☑ or ☐. */
export function itemBullet(list: List, item: ListItem, index: number): string {
  if (list.style === 'number') return `${list.start + index}.`
  if (list.style === 'check') return item.checked ? '☑' : '☐'
  return '•'
}
