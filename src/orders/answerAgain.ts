import type { Payload } from 'payload'

import { findKey } from '@/src/db/orders/findKey'
import { readOrder } from '@/src/db/orders/readOrder'
import { preparedQuery } from '@/src/db/preparedQuery'

import type { NewOrder, Placed } from './NewOrder'

/** What is answered to whoever asks again under a key that was used; null when it is free. */
export async function answerAgain(
  payload: Payload,
  { body, key }: Pick<NewOrder, 'body' | 'key'>,
): Promise<Placed | null> {
  const used = await findKey(preparedQuery(payload.db.pool), key, body)
  if (!used) return null
  if (!used.isSame) return { is: 'another' }
  const found = await readOrder({ payload }, used.orderId)
  return found && { is: 'known', order: found.order }
}
