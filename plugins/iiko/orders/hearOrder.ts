import type { PayloadRequest } from 'payload'

import { sessionQuery } from '@/src/db/menuModel/sessionQuery'

import { orderInfo } from '../contract/orders'
import type { IikoEvent } from '../webhooks/readEvents'
import type { Handed } from './handed'
import { noteOrder } from './noteOrder'

/** What follows from news of an order, in the transaction of `req`. */
export type OnNews = (req: PayloadRequest, row: Handed) => Promise<void>

/**
 * Takes in what iiko's webhook says of an order: of ours, if it is newer than what we know. The webhook
 * may come before the answer to our own call: the order was written down before that. Returns why
 * nothing follows.
 */
export async function hearOrder(
  req: PayloadRequest,
  event: IikoEvent,
  onNews: OnNews,
): Promise<string | void> {
  const read = orderInfo.safeParse(event.eventInfo)
  if (!read.success) return 'Событие не по описанию iiko / not as iiko describes it'
  const noted = await noteOrder(await sessionQuery(req), read.data)
  if (!noted) return 'Заказ не из Carte / not an order of Carte'
  if (!noted.isNews) return 'Уже известно более новое / something newer is known'
  await onNews(req, noted.row)
}
