export type Priced = { readonly base: number; readonly extras: readonly number[] }

/**
 * A unit's prices less its share of the discount: off the dish first, then off what goes with it, never
 * below nothing. Minor units.
 */
export function takeOff({ base, extras }: Priced, discount: number): Priced {
  let left = discount - Math.min(base, discount)
  return {
    base: base - Math.min(base, discount),
    extras: extras.map((price) => {
      const off = Math.min(price, left)
      left -= off
      return price - off
    }),
  }
}

export type Share = { readonly units: number; readonly discount: number }

/**
 * A discount on `quantity` units to the kopeck: iiko has one price for all units of an item, so what does
 * not divide makes two items of them.
 */
export function shares(quantity: number, discount: number): Share[] {
  const each = Math.floor(discount / quantity)
  const dearer = discount - each * quantity
  return [
    { units: dearer, discount: each + 1 },
    { units: quantity - dearer, discount: each },
  ].filter(({ units }) => units > 0)
}
