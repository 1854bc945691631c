import type { Cart } from '../cart/Cart'
import { toQuoted } from '../cart/quote'

export type Order = ReturnType<typeof toOrder>

/** The form and the cart as `/api/v1/orders` takes them; `/api/v1/quote` reads the part that it needs. */
export function toOrder(form: HTMLFormElement, cart: Cart) {
  const data = new FormData(form)
  const text = (name: string) => {
    const value = data.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  const number = (name: string) => (text(name) === '' ? null : Number(text(name)))
  const mode = text('mode')
  const line = text('address.line')
  return {
    mode,
    lines: cart.lines.map(toQuoted),
    address:
      mode === 'delivery' && line !== ''
        ? {
            line,
            latitude: number('latitude'),
            longitude: number('longitude'),
            flat: text('address.flat'),
            entrance: text('address.entrance'),
            floor: text('address.floor'),
            intercom: text('address.intercom'),
            comment: text('address.comment'),
          }
        : null,
    promo_code: cart.promo,
    tips: { percent: Number(text('tips')) },
    slot: text('slot') || null,
    guest: { name: text('guest.name'), phone: text('guest.phone') || null },
    table: mode === 'dine-in' ? text('table') || cart.table : null,
    pay_by: text('pay_by'),
    cutlery: number('cutlery'),
    comment: text('comment'),
  }
}
