import type { PayloadRequest } from 'payload'

/** The id of the dish with an article number; throws when the demo has none. */
export async function dishNamed(req: PayloadRequest, sku: string): Promise<number> {
  const { docs } = await req.payload.find({
    collection: 'menu-items',
    where: { sku: { equals: sku } },
    limit: 1,
    depth: 0,
    req,
  })
  const [dish] = docs
  if (!dish) throw new Error(`The demo menu has no dish ${sku}.`)
  return dish.id
}
