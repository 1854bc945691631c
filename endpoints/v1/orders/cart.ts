import { z } from 'zod'

import { channels } from '@/src/domain/menu/model/Channel'
import type { Selection } from '@/src/domain/menu/offer/Selection'
import { mostUnits } from '@/src/domain/order/quote/OrderingRules'
import { largestAmount } from '@/src/fields/money'

import { bodies } from '../call/components'
import { text } from '../call/text'

const id = z.int().min(1).max(2_147_483_647)
const key = text(64)
const amount = z.int().min(0).max(mostUnits).default(1)

const nested = z.array(z.object({ key, amount })).max(50)
const groups = z
  .array(
    z.object({
      group_id: id,
      modifiers: z.array(z.object({ key, amount, nested: nested.optional() })).max(50),
    }),
  )
  .max(30)
  .default([])
  .meta({ description: 'The whole choice in each group; a group left out takes its defaults.' })

const choices = z
  .array(z.object({ slot: key, dish_id: id, size: key.nullable().default(null), amount, groups }))
  .max(30)
  .default([])
  .meta({ description: 'What fills the slots of a combo.' })

const line = z.object({
  dish_id: id,
  size: key.nullable().default(null).meta({ description: 'Null: the default size, or none.' }),
  quantity: z.int().min(1).max(mostUnits).default(1),
  groups,
  choices,
  comment: text(300).default(''),
})

const degrees = (most: number) => z.number().min(-most).max(most).nullable().default(null)

export const address = z
  .object({
    line: text(300).min(1).meta({ description: 'City, street and house.' }),
    latitude: degrees(90),
    longitude: degrees(180),
    flat: text(30).default(''),
    entrance: text(30).default(''),
    floor: text(30).default(''),
    intercom: text(30).default(''),
    comment: text(300).default(''),
  })
  .meta({ description: 'Of a delivery. Where zones are drawn, the point decides.' })

const cartShape = {
  location: z.union([id, text(100).min(1)]).meta({ description: 'The id or slug of a location.' }),
  mode: z.enum(channels),
  lines: z.array(line).max(60),
  address: address.nullable().default(null),
  promo_code: text(40).nullable().default(null),
  tips: z
    .union([
      z.object({ amount: z.int().min(0).max(largestAmount) }),
      z.object({ percent: z.int().min(0).max(100) }),
    ])
    .default({ amount: 0 })
    .meta({ description: 'A sum in minor units, or a percentage of the dishes.' }),
  slot: z.iso
    .datetime({ offset: true })
    .nullable()
    .default(null)
    .meta({ description: 'The beginning of a slot; null: as soon as possible.' }),
}

const example = {
  location: 'prachechnyi-5',
  mode: 'delivery',
  lines: [
    {
      dish_id: 12,
      quantity: 2,
      groups: [{ group_id: 3, modifiers: [{ key: 'bbq', amount: 1 }] }],
    },
  ],
  address: { line: 'Москва, Тверская, 1', latitude: 55.757, longitude: 37.615, flat: '12' },
  promo_code: null,
  tips: { percent: 10 },
  slot: null,
}

export const cartBody = z
  .object(cartShape)
  .meta({ description: 'What is to be priced.', examples: [example] })

bodies.add(cartBody, { id: 'Cart' })

export const orderBody = z
  .object({
    ...cartShape,
    guest: z
      .object({
        name: text(100).default(''),
        phone: text(32).nullable().default(null),
        email: text(320).nullable().default(null),
      })
      .default({ name: '', phone: null, email: null })
      .meta({ description: 'Delivery and pickup need a phone.' }),
    table: text(40)
      .nullable()
      .default(null)
      .meta({ description: 'Of dine-in: the code on the table’s QR.' }),
    pay_by: text(40).min(1).meta({ description: 'How it is paid: `cash`, `card-on-delivery`, …' }),
    cutlery: z.int().min(0).max(100).nullable().default(null),
    comment: text(500).default(''),
    expected_total: z
      .int()
      .min(0)
      .nullable()
      .default(null)
      .meta({ description: 'The total that the guest was shown; another one is answered 409.' }),
  })
  .meta({
    description: 'An order.',
    examples: [
      {
        ...example,
        guest: { name: 'Анна', phone: '+79161234567' },
        pay_by: 'cash',
        expected_total: 138_000,
      },
    ],
  })

bodies.add(orderBody, { id: 'NewOrder' })

type Groups = z.output<typeof groups>

function toGroups(chosen: Groups): Selection['groups'] {
  return chosen.map(({ group_id, modifiers }) => ({
    groupId: group_id,
    modifiers: modifiers.map(({ nested, ...modifier }) =>
      nested ? { ...modifier, nested } : modifier,
    ),
  }))
}

/** A line's choice in the words of the domain. */
export function toSelection(asked: z.output<typeof line>): Selection {
  return {
    dishId: asked.dish_id,
    sizeKey: asked.size,
    groups: toGroups(asked.groups),
    choices: asked.choices.map((choice) => ({
      slotKey: choice.slot,
      dishId: choice.dish_id,
      sizeKey: choice.size,
      amount: choice.amount,
      groups: toGroups(choice.groups),
    })),
  }
}
