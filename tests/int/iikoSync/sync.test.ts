import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { makeGroup, makePrice, makeProduct, uuid } from '../import/generateNomenclature'
import { startSync } from './startSync'

let carte: Awaited<ReturnType<typeof startSync>>
beforeAll(async () => {
  carte = await startSync()
})
afterAll(() => carte?.stop())

const pizza = makeGroup('Пицца')
const toppings = makeGroup('Добавки', { isGroupModifier: true })
const bacon = makeProduct('Бекон', { type: 'Modifier', sizePrices: [makePrice(75)] })
const large = { id: uuid('L'), name: '40 см', priority: 1, isDefault: true }
const small = { id: uuid('S'), name: '30 см', priority: 0, isDefault: false }
const used = {
  id: toppings.id,
  minAmount: 0,
  maxAmount: 3,
  childModifiers: [{ id: bacon.id, minAmount: 0, maxAmount: 0 }],
}
const margherita = (more: object = {}) =>
  makeProduct('Маргарита', {
    parentGroup: pizza.id,
    description: 'Томаты',
    tags: ['Острое', 'Сезонное'],
    groupModifiers: [used],
    sizePrices: [makePrice(500, true, small.id), makePrice(700, true, large.id)],
    ...more,
  })
const tea = (more: object = {}) => makeProduct('Чай', { parentGroup: pizza.id, ...more })
const menu = (products: object[]) => ({
  groups: [pizza, toppings],
  products: [...products, bacon],
  sizes: [large, small],
})

describe('a sync', () => {
  it('makes the whole menu in one go, published, in the admin’s list and with a version', async () => {
    carte.serve(menu([margherita(), tea()]))
    const run = await carte.sync()
    expect(run).toMatchObject({ state: 'applied', reason: null })
    expect(run.counts).toMatchObject({ create: 4, update: 0 })
    for (const draft of [false, true]) {
      const [first, second] = await carte.dishes(draft)
      expect(first).toMatchObject({
        name: 'Маргарита',
        description: 'Томаты',
        _status: 'published',
        slug: 'margarita',
        portion: { amount: 250, unit: 'g' },
        externalId: uuid('Маргарита'),
      })
      expect(first?.sizes).toMatchObject([
        { name: '30 см', price: 50000, externalId: small.id },
        { name: '40 см', price: 70000, isDefault: true },
      ])
      expect(first?.tags).toHaveLength(2)
      expect(first?.modifierGroups).toHaveLength(1)
      expect(second).toMatchObject({ name: 'Чай', price: 10000 })
    }
    const { docs: groups } = await carte.payload.find({ collection: 'modifier-groups', depth: 0 })
    expect(groups).toMatchObject([
      {
        name: 'Добавки',
        max: 3,
        modifiers: [{ name: 'Бекон', price: 7500, externalId: bacon.id }],
      },
    ])
    const { totalDocs } = await carte.payload.countVersions({ collection: 'menu-items' })
    expect(totalDocs).toBe(2)
  })

  it('changes nothing the second time, nor when the same menu comes in another order', async () => {
    expect(await carte.sync()).toMatchObject({ state: 'unchanged' })
    const { groups, products, sizes } = menu([tea(), margherita()])
    carte.serve({ groups: groups.toReversed(), products, sizes })
    const run = await carte.sync()
    expect(run).toMatchObject({ state: 'unchanged' })
    expect(run.counts).toMatchObject({ unchanged: 4, create: 0, update: 0 })
  })

  it('keeps what staff changed, and follows iiko in the rest', async () => {
    const [dish] = await carte.dishes()
    if (!dish) throw new Error('no dish')
    await carte.payload.update({
      collection: 'menu-items',
      id: dish.id,
      data: { description: 'Наши томаты', _status: 'published' },
    })
    carte.serve(menu([margherita({ description: 'Их томаты', name: 'Маргарита 2' }), tea()]))
    const run = await carte.sync()
    expect(run).toMatchObject({ state: 'applied' })
    expect(run.counts).toMatchObject({ update: 1, kept: 1 })
    expect((await carte.dishes())[0]).toMatchObject({
      id: dish.id,
      name: 'Маргарита 2',
      description: 'Наши томаты',
    })
    expect(await carte.sync()).toMatchObject({ state: 'unchanged' })
  })

  it('leaves a draft of staff open, with iiko’s new price in it', async () => {
    const dish = (await carte.dishes()).find(({ name }) => name === 'Чай')
    if (!dish) throw new Error('no dish')
    await carte.payload.update({
      collection: 'menu-items',
      id: dish.id,
      draft: true,
      data: { name: 'Чай с чабрецом', _status: 'draft' },
    })
    carte.serve(menu([margherita(), tea({ sizePrices: [makePrice(120)] })]))
    expect(await carte.sync()).toMatchObject({ state: 'applied' })
    const of = async (draft: boolean) =>
      (await carte.dishes(draft)).find(({ id }) => id === dish.id)
    expect(await of(false)).toMatchObject({ name: 'Чай', price: 12000, _status: 'published' })
    expect(await of(true)).toMatchObject({ name: 'Чай с чабрецом', price: 12000, _status: 'draft' })
  })

  it('holds a first run, a large loss and a jump of a price until a person agrees', async () => {
    carte.serve(menu([margherita(), tea({ sizePrices: [makePrice(900)] })]))
    const held = await carte.sync({ isApproved: false })
    expect(held).toMatchObject({ state: 'held' })
    expect(held.guards).toMatchObject([{ code: 'priced', was: 12000, becomes: 90000 }])
    expect((await carte.dishes()).find(({ name }) => name === 'Чай')?.price).toBe(12000)
    expect(await carte.sync()).toMatchObject({ state: 'applied' })
  })

  it('takes a run back, except what staff did since, and does not bring it again', async () => {
    carte.serve(
      menu([
        margherita({
          sizePrices: [makePrice(510, true, small.id), makePrice(710, true, large.id)],
        }),
        tea({ sizePrices: [makePrice(900)] }),
        makeProduct('Кофе'),
      ]),
    )
    const run = await carte.sync()
    expect(run).toMatchObject({ state: 'applied' })
    const undone = await carte.sync({ undoes: run.id })
    expect(undone).toMatchObject({ state: 'applied' })
    expect(await carte.runOf(run.id)).toMatchObject({ state: 'undone' })
    const dishes = await carte.dishes()
    expect(dishes.map(({ name }) => name)).toEqual(['Маргарита', 'Чай'])
    expect(dishes[0]?.sizes).toMatchObject([{ price: 50000 }, { price: 70000 }])
    expect(await carte.sync()).toMatchObject({ state: 'unchanged' })
  })

  it('T10: an answer without products takes nothing away', async () => {
    carte.serve({ groups: [], products: [], sizes: [] })
    const run = await carte.sync()
    expect(run).toMatchObject({ state: 'unchanged' })
    expect(await carte.dishes()).toHaveLength(2)
  })

  it('T18: what iiko deletes goes to the trash and comes back as the same dish', async () => {
    const before = await carte.dishes()
    carte.serve(menu([tea({ isDeleted: true }), margherita()]))
    expect(await carte.sync()).toMatchObject({ state: 'applied' })
    expect(await carte.dishes()).toHaveLength(1)
    carte.serve(menu([tea(), margherita()]))
    expect(await carte.sync()).toMatchObject({ state: 'applied' })
    expect((await carte.dishes()).map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  })

  it('says what is wrong with an answer that cannot be read', async () => {
    carte.serve(Buffer.from('{"groups": [], "products": [{"id": '))
    expect(await carte.sync()).toMatchObject({ state: 'failed' })
  })
})
