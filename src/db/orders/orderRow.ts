import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import { channels } from '@/src/domain/menu/model/Channel'
import { vatRates } from '@/src/domain/order/Fiscal'
import type { Order, OrderAddress, OrderLine } from '@/src/domain/order/Order'
import { orderStates } from '@/src/domain/order/OrderState'

/** Written by `insertOrders` alone, from these very types. */
const line = z.custom<OrderLine>((value) => typeof value === 'object' && value !== null)
const address = z.custom<OrderAddress>((value) => typeof value === 'object' && value !== null)

export const orderRow = z.object({
  id: z.number(),
  number: z.number(),
  token: z.string(),
  location_id: z.number(),
  mode: z.enum(channels),
  state: z.enum(orderStates),
  seq: z.number(),
  currency: z.string(),
  subtotal: z.number(),
  discount: z.number(),
  delivery_fee: z.number(),
  service_charge: z.number(),
  tips: z.number(),
  total: z.number(),
  delivery_vat: z.enum(vatRates),
  service_vat: z.enum(vatRates),
  paid: z.number(),
  promo_code: z.string().nullable(),
  customer_id: z.number().nullable(),
  guest_name: z.string().nullable(),
  guest_phone: z.string().nullable(),
  guest_email: z.string().nullable(),
  language: z.enum(['ru', 'en']),
  address: address.nullable(),
  table_code: z.string().nullable(),
  table_name: z.string().nullable(),
  time_kind: z.enum(['asap', 'slot']),
  time_from: z.number(),
  time_until: z.number(),
  cutlery: z.number().nullable(),
  comment: z.string().nullable(),
  pay_by: z.string(),
  awaits_payment: z.boolean(),
  placed_at: z.number(),
  lines: z.array(line),
})

const ms = (column: string) =>
  sql.raw(`(extract(epoch from orders.${column}) * 1000)::float8 as ${column}`)

/** The columns that `orderRow` reads, of a row of `orders`. */
export const orderColumns = sql`
  orders.id, number, token, location_id, mode, state, seq, currency, subtotal, discount, delivery_fee,
  service_charge, tips, total, delivery_vat, service_vat, paid, promo_code, customer_id, guest_name, guest_phone, guest_email,
  language, address, table_code, table_name, time_kind, cutlery, comment, pay_by, awaits_payment,
  ${ms('time_from')}, ${ms('time_until')}, ${ms('placed_at')},
  (select coalesce(jsonb_agg(line.sold order by line._order), '[]'::jsonb)
    from orders_lines line where line._parent_id = orders.id) as lines`

/** A row as the rest of Carte knows it. `seq` counts the entries of the timeline. */
export function toOrder(row: z.infer<typeof orderRow>): Order {
  return {
    id: row.id,
    number: row.number,
    token: row.token,
    locationId: row.location_id,
    mode: row.mode,
    state: row.state,
    currency: row.currency,
    subtotal: row.subtotal,
    discount: row.discount,
    deliveryFee: row.delivery_fee,
    serviceCharge: row.service_charge,
    tips: row.tips,
    total: row.total,
    feeVat: { delivery: row.delivery_vat, service: row.service_vat },
    paid: row.paid,
    promoCode: row.promo_code,
    lines: row.lines,
    guest: {
      customerId: row.customer_id,
      name: row.guest_name ?? '',
      phone: row.guest_phone,
      email: row.guest_email,
      language: row.language,
    },
    address: row.address,
    table: row.table_code === null ? null : { code: row.table_code, name: row.table_name ?? '' },
    time: { kind: row.time_kind, from: row.time_from, until: row.time_until },
    cutlery: row.cutlery,
    comment: row.comment ?? '',
    payBy: row.pay_by,
    awaitsPayment: row.awaits_payment,
    placedAt: row.placed_at,
  }
}
