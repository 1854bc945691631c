import type { PayloadRequest } from 'payload'

import { readOrdering, type Ordering } from '@/src/db/orders/readOrdering'
import { readPromo } from '@/src/db/orders/readPromo'
import type { Cart } from '@/src/domain/order/quote/Cart'
import type { Quote } from '@/src/domain/order/quote/Quote'
import { quoteCart } from '@/src/domain/order/quote/quoteCart'
import { menuOf } from '@/src/menu/menuOf'

/** A quote, and how the location takes orders at that moment. */
export type Quoted = { quote: Quote; ordering: Ordering }

type Options = {
  /** By what a promo code knows the guest: the phone, else the email; '' while neither is known. */
  guest: string
  now: number
  /** What was read already, in a transaction, before which the menu was waited for. */
  ordering?: Ordering
}

/** Prices a cart by the menu that guests see now, and by the location's rules. Throws as `quoteCart`. */
export async function quoteFor(
  req: PayloadRequest,
  cart: Cart,
  { guest, now, ordering: known }: Options,
): Promise<Quoted> {
  const { engine } = await menuOf(req.payload)
  // In a transaction nobody waits for the menu: reading it takes a connection, and all might wait so.
  if (!known) await engine.hold()
  const ordering = known ?? (await readOrdering(req, cart.locationId))
  const promo = cart.promoCode === null ? null : await readPromo(req, cart.promoCode, guest)
  const { rules, zones, taken } = ordering
  const quote = quoteCart(cart, {
    model: engine.model(),
    rules,
    zones,
    promo,
    taken: (slot) => taken.get(slot) ?? 0,
    now,
  })
  return { quote, ordering }
}
