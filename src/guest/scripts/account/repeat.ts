import * as z from 'zod/mini'

import { ask } from '../ask'
import { selection } from '../cart/Cart'
import { addLine } from '../cart/addLine'
import { quoteAt, toQuoted } from '../cart/quote'
import { changeCart } from '../cart/store'
import { explain } from '../explain'
import { fetchPage } from '../menu/fetchPage'
import { words } from '../words'

const line = z.extend(selection, { quantity: z.number(), name: z.string(), detail: z.string() })
const answer = z.object({ mode: z.string(), lines: z.array(line) })

/**
 * Puts what is still sold of an order into the cart of its restaurant, and says what is not. When all is there, it
 * leads to the order at once.
 */
export async function repeat(button: HTMLButtonElement): Promise<void> {
  const { repeat: id = '', place = '' } = button.dataset
  const said = document.getElementById('repeated')
  if (!said || place === '') return
  button.disabled = true
  said.classList.remove('wrong')
  try {
    const { mode, lines } = await ask(`/orders/${encodeURIComponent(id)}/cart`, answer)
    const bare = lines.map((one) => toQuoted(one))
    const { problems } = await quoteAt(decodeURIComponent(place), mode, bare)
    const gone = new Set(problems.flatMap(({ line }) => (line === null ? [] : [line])))
    const menu = `${document.documentElement.lang === 'ru' ? '' : `/${document.documentElement.lang}`}/${place}`
    const shown = await fetchPage(menu).catch(() => null)
    lines.forEach((one, index) => {
      if (gone.has(index)) return
      const card = shown?.querySelector(`.dish[data-dish="${one.dish_id}"]`)
      addLine(
        {
          ...one,
          photo: card?.querySelector('img')?.getAttribute('src') ?? null,
          href: card?.querySelector('a')?.getAttribute('href') ?? `${menu}/${one.dish_id}`,
        },
        decodeURIComponent(place),
      )
    })
    const missing = lines.filter((_, index) => gone.has(index)).map(({ name }) => name)
    const added = lines.length - missing.length
    if (added > 0) changeCart({ mode }, decodeURIComponent(place))
    const checkout = `${menu}/checkout?mode=${encodeURIComponent(mode)}`
    if (missing.length === 0) return location.assign(checkout)
    said.textContent = `${words.notSold([...new Set(missing)].join(', '))} `
    if (added > 0) {
      const link = document.createElement('a')
      link.href = checkout
      link.textContent = words.restInCart
      said.append(link)
    }
  } catch (error) {
    said.classList.add('wrong')
    said.textContent = explain(error)
  } finally {
    button.disabled = false
  }
}
