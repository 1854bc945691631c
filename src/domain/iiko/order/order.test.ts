import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { channels } from '../../menu/model/Channel'
import { wayOf } from '../../order/wayOf'

import type { OrderLine } from '../../order/Order'
import { rowKey } from '../wanted/rowKey'

import type { ComboSelling } from './comboOf'
import { deliveryOf } from './deliveryOf'
import type { IikoItem } from './IikoOrder'
import { itemsOf } from './itemsOf'
import { localTime } from './localTime'
import { orderStateOf } from './orderStateOf'
import { tableOrderOf } from './tableOrderOf'
import { anOrder, aLine, aModifier } from './testing/anOrder'

const place = {
  id: '00000000-0000-8000-8000-000000000000',
  organizationId: '00000000-0000-8000-8000-000000000001',
  terminalGroupId: '00000000-0000-8000-8000-000000000002',
  timeZone: 'Europe/Moscow',
  paymentTypes: { Cash: 'cash', Card: 'card', External: 'site' },
  tipsTypes: [
    { id: 'tips', orderServiceTypes: ['DeliveryByCourier'], paymentTypesIds: ['cash', 'site'] },
  ],
  feeProducts: { delivery: null, service: null },
  combos: { known: [], idOf: (index: number) => `combo-${index}` },
  soldBy: { menuId: null, priceCategoryId: null },
  tableId: null,
}

const sold = (lines: readonly OrderLine[], combos: ComboSelling = place.combos) => {
  const written = itemsOf(lines, combos)
  if (written.is === 'unwritable') throw new Error(written.reason.ru)
  return written
}
const kopecks = (items: readonly IikoItem[]) => {
  return items.reduce(
    (sum, { amount, modifiers, price }) =>
      sum +
      amount *
        (Math.round(price * 100) +
          modifiers.reduce((own, each) => own + Math.round(each.price * each.amount * 100), 0)),
    0,
  )
}

describe('itemsOf', () => {
  it('writes sizes, modifiers and nested ones side by side, prices in roubles', () => {
    const sauce = aModifier({ externalId: 'sauce', price: 1_000, total: 1_000 })
    const cheese = aModifier({
      externalId: 'cheese',
      amount: 2,
      price: 4_900,
      total: 9_800,
      nested: [sauce],
    })
    const line = aLine({
      unitPrice: 40_000 + 9_800 + 2_000,
      quantity: 2,
      modifiers: [cheese],
      comment: 'без лука',
    })
    expect(sold([line]).items).toEqual([
      {
        type: 'Product',
        productId: 'dish',
        productSizeId: 'size',
        amount: 2,
        price: 400,
        comment: 'без лука',
        modifiers: [
          { productId: 'cheese', productGroupId: 'group', amount: 2, price: 49 },
          { productId: 'sauce', productGroupId: 'group', amount: 2, price: 10 },
        ],
      },
    ])
  })

  it('says which dish or modifier iiko does not have', () => {
    expect(itemsOf([aLine({ externalId: null })], place.combos)).toMatchObject({ is: 'unwritable' })
    const line = aLine({ modifiers: [aModifier({ externalId: null })] })
    expect(itemsOf([line], place.combos)).toMatchObject({
      reason: { ru: 'Модификатора «Сыр» нет в iiko.' },
    })
  })

  it('sells a combo as its dishes, for what the combo costs', () => {
    const choice = { ...aLine({}), slotKey: 'a', slotName: { ru: 'Основное' }, amount: 1, total: 0 }
    const choices = [choice, { ...choice, externalId: 'cola', sizeExternalId: null, total: 5_000 }]
    const line = aLine({ externalId: null, choices, unitPrice: 60_000, quantity: 1 })
    const { combos, items } = sold([line])
    expect(combos).toEqual([])
    expect(items).toMatchObject([
      { productId: 'dish', price: 550, comment: 'Комбо «Маргарита»' },
      { productId: 'cola', price: 50 },
    ])
  })

  it('sells a combo of iiko’s as one, each dish in its group, to the kopeck', () => {
    const group = (id: string) => rowKey('lunch', id)
    const choice = { ...aLine({}), slotName: { ru: 'Основное' }, amount: 1, total: 0 }
    const choices = [
      { ...choice, slotKey: group('main') },
      { ...choice, slotKey: group('drink'), externalId: 'cola', total: 5_000 },
    ]
    const line = aLine({
      externalId: 'lunch',
      name: { ru: 'Ланч' },
      choices,
      unitPrice: 60_000,
      quantity: 3,
      subtotal: 180_000,
      discount: 10_001,
      total: 169_999,
    })
    const groups = [
      { id: 'main', name: 'Основное' },
      { id: 'drink', name: 'Напиток' },
    ]
    const other = { sourceId: 'other', groups: groups.slice(1) }
    const known = [other, { sourceId: 'action', groups }]
    const { combos, items } = sold([line], { ...place.combos, known })
    expect(combos).toEqual([
      { id: 'combo-0', name: 'Ланч', amount: 2, price: 566.66, sourceId: 'action' },
      { id: 'combo-1', name: 'Ланч', amount: 1, price: 566.67, sourceId: 'action' },
    ])
    expect(items.map(({ comboInformation }) => comboInformation)).toMatchObject([
      { comboId: 'combo-0', comboSourceId: 'action', comboGroupId: 'main' },
      { comboId: 'combo-0', comboGroupId: 'drink', comboGroupName: 'Напиток' },
      { comboId: 'combo-1', comboGroupId: 'main' },
      { comboId: 'combo-1', comboGroupId: 'drink' },
    ])
    expect(items[0]?.comment).toBeUndefined()
    expect(kopecks(items)).toBe(line.total)
  })

  it('adds up to what the guest pays, to the kopeck, whatever the discount', () => {
    const aSold = fc
      .record({
        base: fc.integer({ min: 0, max: 100_000 }),
        extras: fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 3 }),
        quantity: fc.integer({ min: 1, max: 7 }),
        part: fc.double({ min: 0, max: 1, noNaN: true }),
      })
      .map(({ base, extras, part, quantity }) => {
        const unitPrice = base + extras.reduce((sum, one) => sum + one, 0)
        const subtotal = unitPrice * quantity
        const discount = Math.floor(subtotal * part)
        const modifiers = extras.map((price) => aModifier({ price, total: price }))
        return aLine({
          unitPrice,
          quantity,
          modifiers,
          subtotal,
          discount,
          total: subtotal - discount,
        })
      })
    fc.assert(
      fc.property(fc.array(aSold, { minLength: 1, maxLength: 4 }), (lines) => {
        expect(kopecks(sold(lines).items)).toBe(lines.reduce((sum, { total }) => sum + total, 0))
      }),
    )
  })
})

describe('deliveryOf', () => {
  it('carries our number, the address in one line, the clock of the terminal, the payment', () => {
    const at = Date.UTC(2026, 10, 28, 15, 30)
    const order = anOrder({ time: { kind: 'slot', from: at, until: at } })
    expect(deliveryOf(order, place)).toMatchObject({
      is: 'written',
      body: {
        order: {
          externalNumber: '12-345',
          completeBefore: '2026-11-28 18:30:00.000',
          orderServiceType: 'DeliveryByCourier',
          deliveryPoint: { address: { type: 'city', line1: 'Невский, 1', flat: '12' } },
          payments: [{ paymentTypeKind: 'Cash', sum: 400, isProcessedExternally: false }],
        },
      },
    })
  })

  it('takes no money at the door for what was paid online', () => {
    const order = anOrder({ payBy: 'stripe', paid: 40_000 })
    expect(deliveryOf(order, place)).toMatchObject({
      body: { order: { payments: [{ paymentTypeKind: 'External', isProcessedExternally: true }] } },
    })
  })

  it('carries tips as tips where iiko has a type for them, else in the comment', () => {
    const tipped = { tips: 5_000, total: 45_000 }
    expect(deliveryOf(anOrder(tipped), place)).toMatchObject({
      body: { order: { tips: [{ paymentTypeKind: 'Cash', tipsTypeId: 'tips', sum: 50 }] } },
    })
    const others = [
      anOrder({ ...tipped, payBy: 'card-on-delivery' }),
      anOrder({ ...tipped, mode: 'pickup' }),
    ]
    // Money that has not come is not told as come.
    for (const order of [...others, anOrder({ ...tipped, payBy: 'stripe' })]) {
      const written = deliveryOf(order, place)
      if ('reason' in written) throw new Error(written.reason.ru)
      expect(written.body.order).not.toHaveProperty('tips')
      expect(written.body.order.comment).toMatch(/Чаевые: 50/)
    }
  })

  it('says what was said of an order at a table at its first dish', () => {
    const order = anOrder({
      mode: 'dine-in',
      comment: 'Сначала суп',
      lines: [aLine({ comment: 'без лука' }), aLine({})],
    })
    const written = tableOrderOf(order, place)
    if ('reason' in written) throw new Error(written.reason.ru)
    const [first, second] = written.body.order.items
    expect(first?.comment).toMatch(/^без лука\. Сначала суп/)
    expect(second?.comment).toBeUndefined()
    expect(written.body.order).not.toHaveProperty('tableIds')
    expect(tableOrderOf(order, { ...place, tableId: 'table' })).toMatchObject({
      body: { order: { tableIds: ['table'] } },
    })
  })

  it('names the external menu and the category of prices that the guest chose from, and no other', () => {
    const soldBy = { menuId: '9001', priceCategoryId: 'delivery prices' }
    for (const write of [deliveryOf, tableOrderOf]) {
      expect(write(anOrder({}), { ...place, soldBy })).toMatchObject({ body: { order: soldBy } })
      expect(JSON.stringify(write(anOrder({}), place))).not.toMatch(/menuId|priceCategoryId/)
    }
  })

  it('says what is missing', () => {
    const guest = { ...anOrder({}).guest, phone: null }
    expect(deliveryOf(anOrder({ guest }), place)).toMatchObject({ is: 'unwritable' })
    expect(deliveryOf(anOrder({ address: null }), place)).toMatchObject({ is: 'unwritable' })
  })
})

it.each([
  ['Europe/Moscow', '2026-11-28 18:30:00.125'],
  ['Asia/Kamchatka', '2026-11-29 03:30:00.125'],
])('localTime in %s', (zone, text) => {
  expect(localTime(Date.UTC(2026, 10, 28, 15, 30, 0, 125), zone)).toBe(text)
})

it('orderStateOf names only states on the way of the mode', () => {
  const statuses =
    'Unconfirmed WaitCooking ReadyForCooking CookingStarted CookingCompleted Waiting OnWay Delivered Closed Cancelled New Bill Deleted Brewing'
  for (const mode of channels) {
    for (const status of statuses.split(' ')) {
      const state = orderStateOf(status, mode)
      expect(state === null || state === 'cancelled' || wayOf(mode).includes(state)).toBe(true)
    }
  }
  expect(orderStateOf('OnWay', 'pickup')).toBeNull()
  expect(orderStateOf('Delivered', 'delivery')).toBe('completed')
})

describe('fees', () => {
  const order = anOrder({
    deliveryFee: 25_000,
    serviceCharge: 1_550,
    total: 66_550,
  })

  it('are items of the products that the restaurant has for them, and are paid with the dishes', () => {
    const products = { delivery: 'delivery', service: 'service' }
    const written = deliveryOf(order, { ...place, feeProducts: products })
    if (written.is !== 'written') throw new Error(written.reason.ru)
    const { comment, items, payments } = written.body.order
    expect(items.slice(-2)).toEqual([
      { type: 'Product', productId: 'delivery', amount: 1, price: 250, modifiers: [] },
      { type: 'Product', productId: 'service', amount: 1, price: 15.5, modifiers: [] },
    ])
    expect(kopecks(items)).toBe(kopecks(items.slice(0, -2)) + 26_550)
    expect(payments).toMatchObject([{ sum: 665.5 }])
    expect(comment).not.toMatch(/Доставка|Сервисный/)
  })

  it('without a product are said in the comment, each by itself', () => {
    const written = deliveryOf(order, {
      ...place,
      feeProducts: { delivery: 'delivery', service: null },
    })
    if (written.is !== 'written') throw new Error(written.reason.ru)
    const { comment, payments } = written.body.order
    expect(comment).toContain('Сервисный сбор')
    expect(comment).not.toContain('Доставка')
    expect(payments).toMatchObject([{ sum: 650 }])
  })
})
