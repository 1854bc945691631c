import { say } from '../say'
import { words } from '../words'

import type { CartLine } from './Cart'
import { sameLine } from './sameLine'
import { changeCart, readCart } from './store'

const most = 99

/** Puts a line into the cart of this location, or of another, with another that is the same where there is one. */
export function addLine(line: CartLine, place?: string): void {
  const { lines } = readCart(place)
  const known = lines.find((one) => sameLine(one, line))
  const change = {
    lines: known
      ? lines.map((one) =>
          one === known
            ? { ...known, quantity: Math.min(known.quantity + line.quantity, most) }
            : one,
        )
      : [...lines, line],
    total: null,
  }
  changeCart(change, place)
  say(words.added(line.name))
}
