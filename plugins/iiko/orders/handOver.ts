import type { PayloadRequest } from 'payload'

import { openQuery } from '@/src/db/menuModel/openQuery'
import type { Query } from '@/src/db/menuModel/Query'
import { deliveryOf } from '@/src/domain/iiko/order/deliveryOf'
import { tableOrderOf } from '@/src/domain/iiko/order/tableOrderOf'
import type { Order } from '@/src/domain/order/Order'
import { keptReason } from '@/src/i18n/runReason'
import type { Asked } from '@/src/orders/ports'

import type { IikoClient } from '../client/openIiko'
import type { OrderInfo } from '../contract/orders'
import { clientOf } from '../connections/clientOf'
import { IikoRefused } from '../errors/IikoRefused'
import { asOutcome } from './asOutcome'
import { isTillAlive, tillIsAway } from './isTillAlive'
import { beginHanding } from './beginHanding'
import { findOrder } from './findOrder'
import type { Handed } from './handed'
import { combosOf } from './combosOf'
import { noteFailure } from './noteFailure'
import { noteOrder } from './noteOrder'
import { comboIdOf } from './orderIdOf'
import { type Serving, servingConnection } from './servingConnection'
import { tableAtIiko } from './tableAtIiko'
import { toPosOrder } from './toPosOrder'
import { waysToPay } from './waysToPay'
import type { PosOrder } from './PosOrder'

const notConnected = keptReason({
  ru: 'Ресторан не подключён к iiko.',
  en: 'The restaurant is not connected to iiko.',
})

type Asking = { order: Order; key: string }

/**
 * Hands an order over to iiko. Its id there is ours and is written down first: when an answer was lost,
 * the order is looked up before it is sent again, and iiko refuses a second one of the same id.
 */
export async function handOver(
  req: PayloadRequest,
  { key, order }: Asking,
): Promise<Asked<PosOrder>> {
  const query = openQuery(req.payload.db.pool)
  const serving = await servingConnection(query, order.locationId)
  if (!serving) return { is: 'refused', reason: notConnected }
  const asked = { connection: serving.connection, orderId: order.id, key, mode: order.mode }
  try {
    const client = await clientOf(req.payload, serving.connection)
    const { isNew, row } = await beginHanding(query, asked)
    if (!isNew) {
      const found = await findOrder(client, serving.organizationId, row)
      if (found) return doneWith(query, found, null)
    }
    return await send(client, query, { order, row, serving })
  } catch (error) {
    return asOutcome(error)
  }
}

async function send(
  client: IikoClient,
  query: Query,
  { order, row, serving }: { order: Order; row: Handed; serving: Serving },
): Promise<Asked<PosOrder>> {
  const { organizationId, terminalGroupId, timeZone, feeProducts, soldBy } = serving
  if (!(await isTillAlive(client, serving))) return { is: 'later', reason: tillIsAway }
  const ways = await waysToPay(client, organizationId)
  const combos = {
    known: await combosOf(client, organizationId, order.lines),
    idOf: (index: number) => comboIdOf(row.iiko_id, index),
  }
  const at = { organizationId, terminalGroupId, timeZone, feeProducts, soldBy }
  const place = {
    id: row.iiko_id,
    ...at,
    ...ways,
    combos,
    tableId: await tableAtIiko(query, order.table),
  }
  const written = row.mode === 'dine-in' ? tableOrderOf(order, place) : deliveryOf(order, place)
  if (written.is === 'unwritable') {
    const reason = keptReason(written.reason)
    await noteFailure(query, row.iiko_id, reason)
    return { is: 'refused', reason }
  }
  const create = row.mode === 'dine-in' ? client.createTableOrder : client.createDelivery
  try {
    const { correlationId, orderInfo } = await create(written.body)
    return await doneWith(query, orderInfo, correlationId)
  } catch (error) {
    if (error instanceof IikoRefused && error.code === 'DuplicatedOrderId') {
      const found = await findOrder(client, organizationId, row)
      if (found) return doneWith(query, found, null)
    }
    const outcome = asOutcome(error)
    if (outcome.is === 'refused') await noteFailure(query, row.iiko_id, outcome.reason)
    return outcome
  }
}

async function doneWith(
  query: Query,
  info: OrderInfo,
  correlationId: string | null,
): Promise<Asked<PosOrder>> {
  const noted = await noteOrder(query, info, correlationId)
  if (!noted) throw new Error(`iiko answered for an order that was not asked for: ${info.id}`)
  return { is: 'done', result: toPosOrder(noted.row) }
}
