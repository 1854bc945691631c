import { money } from '../money'
import { soon } from '../soon'

import { quote, toQuoted } from './quote'
import { changeCart, onCart, readCart } from './store'

/** Shows what is in the cart and what it costs, at the foot of menus and dishes. */
export function cartBar(): void {
  const bar = document.getElementById('cart-bar')
  const count = bar?.querySelector('.cart-count')
  const total = bar?.querySelector('.cart-total')
  if (!bar || !count || !total) return

  const price = soon(() => {
    const { lines } = readCart()
    if (lines.length === 0) return
    quote(lines.map(toQuoted)).then(
      ({ subtotal, discount }) => {
        // Something else may have been put in meanwhile: that asks again.
        if (JSON.stringify(readCart().lines) === JSON.stringify(lines)) {
          changeCart({ total: subtotal - discount })
        }
      },
      // Without a price the bar still leads to the order, where the failure is told.
      () => undefined,
    )
  }, 250)

  const show = () => {
    const { lines, total: sum } = readCart()
    bar.hidden = lines.length === 0
    count.textContent = String(lines.reduce((all, { quantity }) => all + quantity, 0))
    total.textContent = sum === null ? '' : money(sum)
    if (sum === null) price()
  }
  onCart(show)
  show()
}
