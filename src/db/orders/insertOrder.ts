import { randomBytes } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Order } from '@/src/domain/order/Order'

import { transaction } from '../transaction'

import { keyHash } from './keyHash'

/** An order as it is written: its id and number are given out here. */
export type NewOrder = Omit<Order, 'id' | 'number' | 'paid' | 'state'> & {
  kitchenSlot: number
  /** The caller's key for it and the body under it; kept as hashes. */
  key: string
  body: string
}

const written = z.object({ rows: z.array(z.object({ id: z.number(), number: z.number() })) })

const at = (moment: number) => new Date(moment).toISOString()

/**
 * Claims the key of an order and writes it with its lines and the first entry of its timeline, in one statement;
 * answers with its id and number. Null, and nothing was written, when the key was used before: whoever asks under a
 * key that is being used waits until that transaction ends. Whoever orders at the same location at the same moment
 * waits for the next number until this commits.
 */
export async function insertOrder(
  req: PayloadRequest,
  order: NewOrder,
): Promise<{ id: number; number: number } | null> {
  const db = await transaction(req)
  const { guest, time, table } = order
  const lines = order.lines.map((line, index) => ({
    index: index + 1,
    id: randomBytes(12).toString('hex'),
    key: line.key,
    dish_id: line.dishId,
    title: line.name.ru ?? Object.values(line.name)[0] ?? '',
    quantity: line.quantity,
    unit_price: line.unitPrice,
    discount: line.discount,
    total: line.total,
    sold: line,
  }))
  const done = await db.execute(sql`
    with claimed as (
      insert into order_keys (key_hash, body_hash, order_id)
      values (decode(${keyHash(order.key)}, 'hex'), decode(${keyHash(order.body)}, 'hex'),
        nextval('orders_id_seq'))
      on conflict do nothing
      returning order_id
    ), next as (
      insert into order_numbers (location_id, last) select ${order.locationId}, 1 from claimed
      on conflict (location_id) do update set last = order_numbers.last + 1
      returning last
    ), placed as (
      insert into orders (id, number, placed_at, state, mode, location_id, total, paid, subtotal,
        discount, delivery_fee, service_charge, tips, currency, guest_name, guest_phone, guest_email,
        customer_id, language, pay_by, awaits_payment, delivery_vat, service_vat, seq, token, promo_code, time_kind, time_from,
        time_until, kitchen_slot, address, table_code, table_name, cutlery, comment)
      select order_id, last, ${at(order.placedAt)}, 'placed', ${order.mode}::enum_orders_mode,
        ${order.locationId}, ${order.total}, 0, ${order.subtotal}, ${order.discount},
        ${order.deliveryFee}, ${order.serviceCharge}, ${order.tips}, ${order.currency}, ${guest.name},
        ${guest.phone}, ${guest.email}, ${guest.customerId}, ${guest.language}, ${order.payBy},
        ${order.awaitsPayment}, ${order.feeVat.delivery}, ${order.feeVat.service}, 1, ${order.token}, ${order.promoCode}, ${time.kind}, ${at(time.from)},
        ${at(time.until)}, ${at(order.kitchenSlot)},
        ${order.address && JSON.stringify(order.address)}::jsonb, ${table?.code ?? null},
        ${table?.name ?? null}, ${order.cutlery}, ${order.comment}
      from next, claimed
      returning id, number
    ), lines as (
      insert into orders_lines (_order, _parent_id, id, key, dish_id, title, quantity, unit_price,
        discount, total, sold)
      select index, placed.id, line.id, key, dish_id, title, quantity, unit_price, discount, total, sold
      from placed, jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as line (index int, id text,
        key text, dish_id int, title text, quantity int, unit_price int, discount int, total int,
        sold jsonb)
    ), event as (
      insert into order_events (order_id, seq, "to", at, by, name)
      select id, 1, 'placed', ${at(order.placedAt)}, 'guest', ${guest.name} from placed
    )
    select id, number from placed`)
  return written.parse(done).rows[0] ?? null
}
