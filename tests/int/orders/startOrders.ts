import { startPayload, type TestPayload } from '../startPayload'

export type Restaurant = TestPayload & {
  locationId: number
  /** 333 roubles, without anything to choose. */
  soup: number
  /** 500 roubles, with a sauce for 50. */
  burger: number
  sauces: number
  table: string
}

/** A restaurant that takes orders around the clock: two dishes, one table. */
export async function startOrders(currency: 'EUR' | 'RUB' = 'RUB'): Promise<Restaurant> {
  const carte = await startPayload()
  const { payload } = carte
  const location = await payload.create({
    collection: 'locations',
    data: {
      name: 'На набережной',
      channels: ['delivery', 'pickup', 'dine-in'],
      timeZone: 'Europe/Moscow',
      currency,
    },
  })
  const sauces = await payload.create({
    collection: 'modifier-groups',
    data: {
      name: 'Соусы',
      min: 0,
      modifiers: [{ id: 'bbq', name: 'Барбекю', price: 5_000 }],
      _status: 'published',
    },
  })
  const dish = (name: string, price: number, modifierGroups: number[] = []) =>
    payload.create({
      collection: 'menu-items',
      data: { name, price, modifierGroups, isAvailable: true, _status: 'published' },
    })
  const soup = await dish('Борщ', 33_300)
  const burger = await dish('Бургер', 50_000, [sauces.id])
  const table = await payload.create({
    collection: 'tables',
    data: { name: '7', location: location.id },
  })
  return {
    ...carte,
    locationId: location.id,
    soup: soup.id,
    burger: burger.id,
    sauces: sauces.id,
    table: table.code ?? '',
  }
}
