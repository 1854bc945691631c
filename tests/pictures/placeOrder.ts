import { randomUUID } from 'node:crypto'

import type { Pool } from 'pg'
import { z } from 'zod'

import type { Studio } from './Studio'

const catalog = z.object({ dishes: z.array(z.object({ id: z.number(), name: z.string() })) })
const placed = z.object({ id: z.number(), number: z.number(), token: z.string() })

export type Wanted = {
  mode: 'delivery' | 'pickup' | 'dine-in'
  /** How many of which dish, by its name in the menu. */
  dishes: Readonly<Record<string, number>>
  guest: string
  comment?: string
  /** Its code, at a table. */
  table?: string
  /** Minutes since it was placed. */
  ago: number
  /** Where staff have taken it, step by step. */
  steps?: readonly string[]
  /** Staff have the money, in this way. */
  received?: 'cash' | 'card-on-delivery'
}

/** A guest has ordered at «На Невском» some minutes ago, and staff have begun; answers with what Carte calls the order. */
export async function placeOrder(
  { ask, carte }: Studio,
  pool: Pool,
  { ago, dishes, guest, mode, received, steps = [], ...wanted }: Wanted,
): Promise<z.infer<typeof placed>> {
  const menu = catalog.parse(await ask('GET', `/v1/catalog?location=nevsky&channel=${mode}`))
  const lines = Object.entries(dishes).map(([name, quantity]) => {
    const dish = menu.dishes.find((one) => one.name === name)
    if (!dish) throw new Error(`«${name}» is not on the menu.`)
    return { dish_id: dish.id, quantity }
  })
  // As the guest does, not as the owner.
  const answer = await fetch(`${carte.url}/api/v1/orders`, {
    method: 'POST',
    headers: {
      ...{ 'Content-Type': 'application/json', 'Accept-Language': 'ru' },
      'Idempotency-Key': randomUUID(),
    },
    body: JSON.stringify({
      ...{ location: 'nevsky', mode, lines, pay_by: 'cash' },
      ...{ comment: wanted.comment ?? '', table: wanted.table ?? null },
      guest: {
        name: guest,
        phone: mode === 'dine-in' ? '' : `+7916123${String(4_000 + ago * 37)}`,
      },
      address:
        mode === 'delivery' ? { line: 'Санкт-Петербург, Литейный проспект, 46', flat: '12' } : null,
    }),
  })
  if (answer.status !== 201) throw new Error(await answer.text())
  const order = placed.parse(await answer.json())
  for (const to of steps) await ask('POST', `/orders/${order.id}/step`, { to })
  if (received) await ask('POST', `/orders/${order.id}/receive`, { provider: received })
  for (const [table, key, columns] of [
    ['orders', 'id', ['placed_at', 'time_from', 'time_until', 'kitchen_slot']],
    ['order_events', 'order_id', ['at']],
  ] as const) {
    const earlier = columns.map((column) => `${column} = ${column} - make_interval(mins => $2)`)
    await pool.query(`update ${table} set ${earlier.join(', ')} where ${key} = $1`, [order.id, ago])
  }
  return order
}
