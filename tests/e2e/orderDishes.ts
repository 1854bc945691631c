import { randomUUID } from 'node:crypto'

import { z } from 'zod'

const catalog = z.looseObject({
  location: z.looseObject({ id: z.number() }),
  dishes: z.array(z.looseObject({ id: z.number(), name: z.string() })),
})
const quoted = z.looseObject({
  problems: z.array(z.unknown()),
  slots: z.array(z.looseObject({ from: z.string(), is_free: z.boolean() })),
})
const order = z.looseObject({ id: z.number(), number: z.number(), token: z.string() })

/** A guest of the demo restaurant orders two each of three dishes, to be fetched. */
export async function orderDishes(
  url: string,
): Promise<z.infer<typeof order> & { location: number }> {
  const post = (path: string, body: unknown) =>
    fetch(`${url}/api/v1${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
      body: JSON.stringify(body),
    })
  const menu = catalog.parse(await (await fetch(`${url}/api/v1/catalog?channel=pickup`)).json())
  // The demo restaurant sleeps at night: the first slot that is free.
  const base = { location: menu.location.id, mode: 'pickup' }
  let lines: { dish_id: number; quantity: number }[] = []
  let slot: string | null = null
  for (const { id } of menu.dishes) {
    const asked = await post('/quote', { ...base, lines: [{ dish_id: id }] })
    slot ??= quoted.parse(await asked.json()).slots.find(({ is_free }) => is_free)?.from ?? null
    const again = await post('/quote', { ...base, slot, lines: [{ dish_id: id }] })
    if (quoted.parse(await again.json()).problems.length > 0) continue
    lines = [...lines, { dish_id: id, quantity: 2 }]
    if (lines.length === 3) break
  }
  const placed = await post('/orders', {
    ...base,
    slot,
    lines,
    guest: { name: 'Анна', phone: '+79161234567' },
    comment: 'Без лука, пожалуйста',
    pay_by: 'cash',
  })
  return { ...order.parse(await placed.json()), location: menu.location.id }
}
