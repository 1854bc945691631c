import { randomBytes } from 'node:crypto'

import { z } from 'zod'

import type { Order } from '@/src/domain/order/Order'

import type { Query } from '../menuModel/Query'

import { keyHash } from './keyHash'

/** An order before it is written: its id and number are given out then. */
export type UnwrittenOrder = Omit<Order, 'id' | 'number' | 'paid' | 'state'>

/** What is written with an order. */
export type NewOrder = {
  order: UnwrittenOrder
  kitchenSlot: number
  /** The caller's key for it and the body under it; kept as hashes. */
  key: string
  body: string
}

export type Written = { id: number; number: number }

const written = z.object({ place: z.number(), id: z.number(), number: z.number() })

const at = (moment: number) => new Date(moment).toISOString()

const statement = `
  with given as (
    select * from jsonb_to_recordset($1::jsonb) as one (place int, key_hash text, body_hash text,
      placed_at timestamptz, mode enum_orders_mode, location_id int, total int, subtotal int, discount int,
      delivery_fee int, service_charge int, tips int, currency text, guest_name text, guest_phone text,
      guest_email text, customer_id int, language text, pay_by text, awaits_payment boolean,
      delivery_vat text, service_vat text, token text, promo_code text, time_kind text,
      time_from timestamptz, time_until timestamptz, kitchen_slot timestamptz, address jsonb,
      table_code text, table_name text, cutlery int, comment text, lines jsonb)
  ), claimed as (
    insert into order_keys (key_hash, body_hash, order_id)
    select decode(key_hash, 'hex'), decode(body_hash, 'hex'), nextval('orders_id_seq')
    from given order by key_hash
    on conflict do nothing
    returning encode(key_hash, 'hex') as key_hash, order_id
  ), fresh as (
    select given.*, order_id as id, row_number() over (partition by location_id order by place) as turn,
      count(*) over (partition by location_id) as turns
    from claimed join given using (key_hash)
  ), numbers as (
    insert into order_numbers (location_id, last)
    select location_id, count(*) from fresh group by location_id order by location_id
    on conflict (location_id) do update set last = order_numbers.last + excluded.last
    returning location_id, last
  ), placed as (
    insert into orders (id, number, placed_at, state, mode, location_id, total, paid, subtotal, discount,
      delivery_fee, service_charge, tips, currency, guest_name, guest_phone, guest_email, customer_id,
      language, pay_by, awaits_payment, delivery_vat, service_vat, seq, token, promo_code, time_kind,
      time_from, time_until, kitchen_slot, address, table_code, table_name, cutlery, comment)
    select id, last - turns + turn, placed_at, 'placed', mode, location_id, total, 0, subtotal, discount,
      delivery_fee, service_charge, tips, currency, guest_name, guest_phone, guest_email, customer_id,
      language, pay_by, awaits_payment, delivery_vat, service_vat, 1, token, promo_code, time_kind,
      time_from, time_until, kitchen_slot, address, table_code, table_name, cutlery, comment
    from fresh join numbers using (location_id)
    returning id, number
  ), lines as (
    insert into orders_lines (_order, _parent_id, id, key, dish_id, title, quantity, unit_price,
      discount, total, sold)
    select line.index, fresh.id, line.id, line.key, line.dish_id, line.title, line.quantity, line.unit_price,
      line.discount, line.total, line.sold
    from fresh, jsonb_to_recordset(fresh.lines) as line (index int, id text, key text, dish_id int,
      title text, quantity int, unit_price int, discount int, total int, sold jsonb)
  ), event as (
    insert into order_events (order_id, seq, "to", at, by, name)
    select id, 1, 'placed', placed_at, 'guest', guest_name from fresh
  )
  select place, id, number from placed join fresh using (id)`

/**
 * Claims the keys of orders and writes them with their lines and the first entry of their timelines, in one
 * statement: all that can be, or none where it rejects. Answers with the id and number of each; null, and nothing of
 * it was written, where the key was used before: whoever asks under a key that is being used waits until that
 * transaction ends. Whoever orders at the same location at the same moment waits for the next number until this
 * commits. Keys and locations are locked in their order, so that two of these never wait for each other; no key may
 * be given twice.
 */
export async function insertOrders(
  query: Query,
  orders: readonly NewOrder[],
): Promise<(Written | null)[]> {
  const rows = await query(written, statement, [JSON.stringify(orders.map(toRow))])
  const byPlace = new Map(rows.map(({ place, ...given }) => [place, given]))
  return orders.map((_order, place) => byPlace.get(place) ?? null)
}

function toRow({ body, key, kitchenSlot, order }: NewOrder, place: number) {
  const { guest, table, time } = order
  return {
    place,
    key_hash: keyHash(key),
    body_hash: keyHash(body),
    placed_at: at(order.placedAt),
    mode: order.mode,
    location_id: order.locationId,
    total: order.total,
    subtotal: order.subtotal,
    discount: order.discount,
    delivery_fee: order.deliveryFee,
    service_charge: order.serviceCharge,
    tips: order.tips,
    currency: order.currency,
    guest_name: guest.name,
    guest_phone: guest.phone,
    guest_email: guest.email,
    customer_id: guest.customerId,
    language: guest.language,
    pay_by: order.payBy,
    awaits_payment: order.awaitsPayment,
    delivery_vat: order.feeVat.delivery,
    service_vat: order.feeVat.service,
    token: order.token,
    promo_code: order.promoCode,
    time_kind: time.kind,
    time_from: at(time.from),
    time_until: at(time.until),
    kitchen_slot: at(kitchenSlot),
    address: order.address,
    table_code: table?.code ?? null,
    table_name: table?.name ?? null,
    cutlery: order.cutlery,
    comment: order.comment,
    lines: order.lines.map((line, index) => ({
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
    })),
  }
}
