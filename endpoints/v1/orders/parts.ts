import { z } from 'zod'

import { channels } from '@/src/domain/menu/model/Channel'
import type { Text } from '@/src/domain/menu/model/Text'
import type { OrderLine, OrderModifier, OrderTotals } from '@/src/domain/order/Order'

const money = z.int()

const modifiers = z.array(
  z.object({
    group_id: z.int(),
    key: z.string(),
    name: z.string(),
    amount: z.int().meta({ description: 'In one unit of the line.' }),
    total: money,
    nested: z.array(
      z.object({
        group_id: z.int(),
        key: z.string(),
        name: z.string(),
        amount: z.int(),
        total: money,
      }),
    ),
  }),
)

export const soldLine = z.object({
  key: z.string().meta({ description: 'Names the line for as long as the order exists.' }),
  dish_id: z.int(),
  name: z.string(),
  size: z.string().nullable(),
  size_name: z.string().nullable(),
  quantity: z.int(),
  modifiers,
  choices: z.array(
    z.object({
      slot: z.string(),
      slot_name: z.string(),
      dish_id: z.int(),
      name: z.string(),
      size: z.string().nullable(),
      amount: z.int(),
      modifiers,
    }),
  ),
  comment: z.string(),
  unit_price: money,
  subtotal: money,
  discount: money,
  total: money,
})

export const totals = {
  currency: z.string(),
  subtotal: money,
  discount: money,
  delivery_fee: money,
  service_charge: money,
  tips: money,
  total: money,
}

export const time = z.object({
  kind: z.enum(['asap', 'slot']),
  from: z.iso.datetime(),
  until: z.iso.datetime(),
})

export const mode = z.enum(channels)

type Said = (text: Text) => string

function toModifiers(sold: readonly OrderModifier[], said: Said): z.infer<typeof modifiers> {
  const one = ({ groupId, key, name, amount, total }: OrderModifier) => {
    return { group_id: groupId, key, name: said(name), amount, total }
  }
  return sold.map((sold) => ({ ...one(sold), nested: sold.nested.map(one) }))
}

export function toSoldLine(line: OrderLine, said: Said): z.infer<typeof soldLine> {
  const { sizeName } = line
  return {
    key: line.key,
    dish_id: line.dishId,
    name: said(line.name),
    size: line.sizeKey,
    size_name: sizeName && said(sizeName),
    quantity: line.quantity,
    modifiers: toModifiers(line.modifiers, said),
    choices: line.choices.map((choice) => ({
      slot: choice.slotKey,
      slot_name: said(choice.slotName),
      dish_id: choice.dishId,
      name: said(choice.name),
      size: choice.sizeKey,
      amount: choice.amount,
      modifiers: toModifiers(choice.modifiers, said),
    })),
    comment: line.comment,
    unit_price: line.unitPrice,
    subtotal: line.subtotal,
    discount: line.discount,
    total: line.total,
  }
}

export function toTotals(sums: OrderTotals) {
  return {
    currency: sums.currency,
    subtotal: sums.subtotal,
    discount: sums.discount,
    delivery_fee: sums.deliveryFee,
    service_charge: sums.serviceCharge,
    tips: sums.tips,
    total: sums.total,
  }
}

export function toTime({
  kind,
  from,
  until,
}: {
  kind: 'asap' | 'slot'
  from: number
  until: number
}) {
  return { kind, from: new Date(from).toISOString(), until: new Date(until).toISOString() }
}
