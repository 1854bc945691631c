import { itemBullet } from '../richText/itemBullet'
import { type List } from '../richText/RichText'
import { emailColors } from './emailColors'
import { emailInlines, type Target } from './emailInlines'

const { light } = emailColors

/** A list of a letter. Ticks of a checklist are text, as no client of mail has boxes. */
export function emailList(list: List, target: Target, depth = 0): string {
  const tag = list.style === 'number' ? 'ol' : 'ul'
  const start = list.style === 'number' && list.start !== 1 ? ` start="${list.start}"` : ''
  const items = list.items.map((item, index) => {
    const tick = list.style === 'check' ? `${itemBullet(list, item, index)}&nbsp;` : ''
    const inner = item.lists.map((one) => emailList(one, target, depth + 1)).join('')
    return `<li style="margin:0 0 6px">${tick}${emailInlines(item.children, target)}${inner}</li>`
  })
  const margin = depth === 0 ? '0 0 16px' : '6px 0 0'
  const bullets = list.style === 'check' ? ';list-style:none' : ''
  return (
    `<${tag}${start} class="c-text" style="margin:${margin};padding:0 0 0 24px;font-size:16px;` +
    `line-height:1.6;color:${light.text}${bullets}">${items.join('')}</${tag}>`
  )
}
