import { expect, it } from 'vitest'

import { aCategory, aDish, aLocation, aModel, aSize } from '../catalog/testing/aMenu'
import type { MenuModel } from '../model/MenuModel'
import { aStop } from '../offer/testing/sample'

import { deskLinesOf } from './deskLinesOf'
import { deskOf } from './deskOf'

const at = Date.parse('2026-11-23T12:00:00Z')
const place = aLocation({ id: 1, channels: ['delivery', 'dine-in'] })
const standing = { locationId: 1, at, locales: ['en', 'ru'] }

const deskWith = (model: Partial<MenuModel>) =>
  deskOf(aModel({ locations: [place], ...model }), standing)
const lineWith = (model: Partial<MenuModel>) => deskWith(model).sections[0]?.lines[0]

it('stands in the order of staff, inner categories after their outer ones', () => {
  const categories = [
    aCategory({ id: 3, name: { ru: 'Чай' }, parentId: 2 }),
    aCategory({ id: 1, name: { ru: 'Супы', en: 'Soups' } }),
    aCategory({ id: 2, name: { ru: 'Напитки' } }),
  ]
  const dishes = [
    aDish({ id: 1, categoryId: 3 }),
    aDish({ id: 2, categoryId: 77 }),
    aDish({ id: 3, categoryId: 1 }),
  ]
  const { sections } = deskWith({ categories, dishes })
  expect(sections.map(({ lines, name }) => [name, lines.map(({ dish }) => dish)])).toEqual([
    ['Soups', [3]],
    ['Напитки / Чай', [1]],
    [null, [2]],
  ])
})

it('puts the sizes under their dish, which has no price of its own then', () => {
  const sizes = [aSize({ key: 's', price: 100 }), aSize({ key: 'l', price: 200 })]
  const lines = deskWith({ dishes: [aDish({ id: 1, price: 50, sizes })] }).sections[0]?.lines
  expect(lines?.map(({ basePrice, priceNow, size }) => [size, basePrice, priceNow])).toEqual([
    ['', null, null],
    ['s', 100, 100],
    ['l', 200, 200],
  ])
})

it('says what the restaurant says, and what of it holds now', () => {
  const dishes = [aDish({ id: 1, price: 100 })]
  const offer = { locationId: 1, dishId: 1, sizeKey: '', price: 90, isHidden: false }
  const offers = (more: object) => new Map([[1, [{ ...offer, ...more }]]])
  expect(lineWith({ dishes, offers: offers({}) })).toMatchObject({ price: 90, priceNow: 90 })
  expect(lineWith({ dishes, offers: offers({ isHidden: true }) })).toMatchObject({
    isHidden: true,
    state: 'hidden',
    priceNow: null,
  })
  expect(lineWith({ dishes: [aDish({ id: 1, isAvailable: false })] })?.state).toBe('off-sale')
})

it('knows the stops here from those everywhere, and forgets those that are over', () => {
  const dishes = [aDish({ id: 1 })]
  const here = (more: object) =>
    new Map([[1, [aStop({ locationId: 1, dishId: 1, reason: 'Кончился', ...more })]]])
  expect(lineWith({ dishes, stops: here({ until: at + 1 }) })).toMatchObject({
    state: 'stopped',
    availableAt: at + 1,
    stop: { reason: 'Кончился', until: at + 1 },
  })
  expect(lineWith({ dishes, stops: here({ until: at }) })).toMatchObject({
    state: 'on-sale',
    stop: null,
  })
  expect(lineWith({ dishes, stops: here({ remaining: 2 }) })).toMatchObject({
    state: 'few',
    remaining: 2,
  })
  const everywhere = new Map([[null, [aStop({ locationId: null, dishId: 1 })]]])
  expect(lineWith({ dishes, stops: everywhere })).toMatchObject({
    state: 'stopped',
    stop: null,
    stopEverywhere: { until: null },
  })
})

it('gives the lines of some dishes as the whole desk has them', () => {
  const dishes = [1, 2, 3].map((id) => aDish({ id }))
  const model = aModel({ locations: [place], dishes })
  const all = deskOf(model, standing).sections.flatMap(({ lines }) => lines)
  expect(deskLinesOf(model, standing, new Set([3, 1]))).toEqual([all[0], all[2]])
})
