import { z } from 'zod'

import { tokenOf } from '../services/tokenOf'

const orders = z.object({
  docs: z.array(z.object({ state: z.string(), total: z.number() })),
  hasNextPage: z.literal(false),
})

/** What has been sold by all orders that there are, counted one by one; for a Carte where nobody was given money back. */
export async function readSold(
  url: string,
): Promise<{ orders: number; revenue: number; calledOff: number }> {
  const headers = { Authorization: await tokenOf(url) }
  const answer = await fetch(`${url}/api/orders?limit=1000`, { headers })
  const { docs } = orders.parse(await answer.json())
  const kept = docs.filter(({ state }) => state !== 'cancelled' && state !== 'rejected')
  return {
    orders: kept.length,
    revenue: kept.reduce((sum, { total }) => sum + total, 0),
    calledOff: docs.length - kept.length,
  }
}
