import type { Cart } from '../cart/Cart'
import type { Quote } from '../cart/quote'
import { changeCart, readCart } from '../cart/store'
import { money } from '../money'
import { say } from '../say'
import { words } from '../words'

/** Draws the lines of a cart; those that are there keep their place, and the focus in them. */
export function drawLines(list: HTMLElement, cart: Cart): void {
  const template = document.querySelector<HTMLTemplateElement>('#line')
  if (!template) return
  while (list.children.length > cart.lines.length) list.lastElementChild?.remove()
  cart.lines.forEach((line, index) => {
    const known = list.children[index]
    const item = known ?? document.importNode(template.content, true).firstElementChild
    if (!(item instanceof HTMLElement)) return
    if (!known) {
      list.append(item)
      item.querySelector('input')?.addEventListener('change', ({ target }) => {
        if (target instanceof HTMLInputElement) setQuantity(index, Number(target.value))
      })
    }
    const name = item.querySelector<HTMLAnchorElement>('.line-name')
    if (name) {
      name.textContent = line.name
      name.href = line.href
    }
    const detail = [line.detail, line.comment].filter(Boolean).join(' · ')
    fill(item, '.line-detail', detail)
    const photo = item.querySelector('img')
    if (photo) {
      photo.hidden = line.photo === null
      if (line.photo) photo.src = line.photo
    }
    const input = item.querySelector('input')
    if (input) {
      input.value = String(line.quantity)
      input.setAttribute('aria-label', line.name)
    }
  })
}

/** What each line costs, and what is wrong with it. */
export function priceLines(list: HTMLElement, { lines, problems }: Quote): void {
  for (const [index, item] of [...list.children].entries()) {
    const sum = lines[index]?.subtotal
    fill(item, '.line-sum', sum === undefined ? '' : money(sum))
    const wrong = problems.filter(({ line }) => line === index).map(({ detail }) => detail)
    fill(item, '.wrong', [...new Set(wrong)].join(' '))
  }
}

function setQuantity(index: number, quantity: number): void {
  const { lines } = readCart()
  const line = lines[index]
  if (!line) return
  if (quantity > 0) {
    const changed = lines.map((one) => (one === line ? { ...line, quantity } : one))
    changeCart({ lines: changed, total: null })
  } else {
    changeCart({ lines: lines.filter((one) => one !== line), total: null })
    say(words.removed(line.name))
    // What was under the finger is gone: on to the next line, or to the heading.
    const next = document.querySelectorAll<HTMLElement>('.line .line-name')[index]
    const place = next ?? document.querySelector<HTMLElement>('#cart-empty a, #content')
    place?.focus()
  }
}

function fill(item: Element, selector: string, text: string): void {
  const part = item.querySelector(selector)
  if (part && part.textContent !== text) part.textContent = text
}
