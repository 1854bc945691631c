import { say } from '../say'
import { words } from '../words'

import type { CartLine } from './Cart'
import { sameLine } from './sameLine'
import { changeCart, readCart } from './store'

const most = 99

/** Puts a line into the cart, with another that is the same where there is one. */
export function addLine(line: CartLine): void {
  const { lines } = readCart()
  const known = lines.find((one) => sameLine(one, line))
  changeCart({
    lines: known
      ? lines.map((one) =>
          one === known
            ? { ...known, quantity: Math.min(known.quantity + line.quantity, most) }
            : one,
        )
      : [...lines, line],
    total: null,
  })
  say(words.added(line.name))
}
