import type { IikoClient } from '../client/openIiko'
import type { OrderInfo } from '../contract/orders'
import type { Handed } from './handed'

/** An order as iiko has it now; null when it has none of this id. Rejects with an IikoError. */
export async function findOrder(
  client: IikoClient,
  organizationId: string,
  { iiko_id, mode }: Pick<Handed, 'iiko_id' | 'mode'>,
): Promise<OrderInfo | null> {
  const ask = mode === 'dine-in' ? client.tableOrdersById : client.deliveriesById
  const { orders } = await ask(organizationId, [iiko_id])
  return orders.find(({ id }) => id === iiko_id) ?? null
}
