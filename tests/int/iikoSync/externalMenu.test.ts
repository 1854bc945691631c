import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { readDescription } from '@/sandbox/iiko/description/readDescription'

import { uuid } from '../import/generateNomenclature'
import { menu, pizza, plain, prices, small } from './externalAnswer'
import { limits, startSync } from './startSync'
import { tieTwo } from './tieTwo'

const description = readDescription()
let carte: Awaited<ReturnType<typeof startSync>>
let second: number
let places: number[]
beforeAll(async () => {
  carte = await startSync()
  ;({ places, second } = await tieTwo(carte))
})
afterAll(() => carte?.stop())

const offers = async () => {
  const { docs } = await carte.payload.find({
    collection: 'location-offers',
    depth: 0,
    sort: 'id',
  })
  const shown = docs.map(({ location, price, isHidden, dish, size: key }) => ({
    at: places.indexOf(Number(location)),
    dish,
    isSized: key !== '',
    price,
    isHidden,
  }))
  return shown.sort((a, b) => Number(b.isSized) - Number(a.isSized))
}
const dishNamed = async (name: string) => {
  const dish = (await carte.dishes()).find((one) => one.name === name)
  if (!dish) throw new Error(`no dish ${name}`)
  return dish
}

describe('an external menu', () => {
  it.skipIf(!description)(
    `is what iiko’s description has${description ? '' : ' (skipped without ../shared/iiko)'}`,
    () => {
      const answer = menu([pizza(), plain('Морс', prices(120))])
      expect(description?.checkAnswer('/api/2/menu/by_id', 200, answer)).toEqual([])
    },
  )

  it('becomes the whole menu: sizes, modifiers, figures, allergens, combos, what is hidden', async () => {
    carte.serve(
      menu([pizza(), plain('Морс', prices(120)), plain('Нет', prices(90), { isHidden: true })]),
    )
    const run = await carte.sync()
    expect(run).toMatchObject({ state: 'applied', reason: null })
    expect(await dishNamed('Маргарита')).toMatchObject({
      description: 'Состав: Маргарита',
      price: 70000,
      allergens: ['milk'],
      portion: { amount: 450, unit: 'g' },
      nutrition: { per: 'hundred', kcal: 250 },
      sizes: [
        { name: '30 см', price: 50000, externalId: small },
        { name: '40 см', price: 70000, isDefault: true },
      ],
    })
    expect(await dishNamed('Морс')).toMatchObject({ price: 12000, portion: { unit: 'ml' } })
    expect(await dishNamed('Нет')).toMatchObject({ isAvailable: false })
    expect(await dishNamed('Секрет')).toMatchObject({ isAvailable: false, category: null })
    const { docs: groups } = await carte.payload.find({ collection: 'modifier-groups', depth: 0 })
    expect(groups).toMatchObject([
      {
        name: 'Соус',
        max: 2,
        modifiers: [{ name: 'Кетчуп', price: 5000, free: 1, max: 2, nutrition: { kcal: 112 } }],
      },
    ])
    expect(await offers()).toEqual([])
    expect(run.findings).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ code: 'unknownComboDish', count: 1 })]),
    )
  })

  it('has its combos as combos, by the sizes of their dishes', async () => {
    const combo = await dishNamed('Ланч')
    const [pizzaDish, juice] = [await dishNamed('Маргарита'), await dishNamed('Морс')]
    expect(combo).toMatchObject({
      isCombo: true,
      comboPricing: 'fixed',
      price: 35000,
      slots: [
        {
          name: 'Пицца на выбор',
          choices: [
            { dish: pizzaDish.id, size: pizzaDish.sizes?.[0]?.id, surcharge: 0 },
            { dish: pizzaDish.id, size: pizzaDish.sizes?.[1]?.id, surcharge: 12050 },
          ],
        },
        { name: 'Напиток', choices: [{ dish: juice.id, size: '', surcharge: 0 }] },
      ],
    })
    expect(await carte.sync()).toMatchObject({ state: 'unchanged' })
    carte.serve(
      menu([pizza(), plain('Морс', prices(120)), plain('Нет', prices(90), { isHidden: true })], {
        revision: 6,
      }),
    )
    const again = await carte.sync()
    expect([again.state, again.counts]).toMatchObject(['unchanged', { update: 0, create: 0 }])
  })

  it('gives each restaurant the prices of its organisation, and takes them back', async () => {
    carte.serve(menu([pizza(700, 750), plain('Морс', prices(120, null))]))
    expect(await carte.sync()).toMatchObject({ state: 'applied' })
    const [pizzaDish, juice] = [await dishNamed('Маргарита'), await dishNamed('Морс')]
    const differing = [
      { at: 1, dish: pizzaDish.id, isSized: true, price: 75000, isHidden: false },
      { at: 1, dish: juice.id, isSized: false, price: null, isHidden: true },
    ]
    expect(await offers()).toEqual(differing)
    expect(await carte.sync()).toMatchObject({ state: 'unchanged' })

    carte.serve(menu([pizza(), plain('Морс', prices(120))]))
    const run = await carte.sync()
    expect(await offers()).toEqual([])
    await carte.sync({ undoes: run.id })
    expect(await offers()).toEqual(differing)
    await carte.payload.delete({ collection: 'location-offers', where: { id: { exists: true } } })
  })

  it('gives each restaurant the prices of modifiers of its organisation, and takes them back', async () => {
    const ketchup = async () => {
      const { docs } = await carte.payload.find({ collection: 'location-offers', depth: 0 })
      const { docs: groups } = await carte.payload.find({ collection: 'modifier-groups', depth: 0 })
      return docs.map(({ dish, location, modifierGroup, modifier, price, isHidden }) => {
        const group = groups.find(({ id }) => id === modifierGroup)
        const named = group?.modifiers?.find(({ id }) => id === modifier)?.name
        return { at: places.indexOf(Number(location)), dish, named, price, isHidden }
      })
    }
    const dearer = { at: 1, dish: null, named: 'Кетчуп', price: 6_000, isHidden: false }
    carte.serve(menu([pizza(700, 700, 60), plain('Морс', prices(120))]))
    expect(await carte.sync()).toMatchObject({ state: 'applied' })
    expect(await ketchup()).toEqual([dearer])
    expect(await carte.sync()).toMatchObject({ state: 'unchanged' })

    carte.serve(menu([pizza(700, 700, null), plain('Морс', prices(120))]))
    await carte.sync()
    expect(await ketchup()).toEqual([{ ...dearer, price: null, isHidden: true }])
    carte.serve(menu([pizza(), plain('Морс', prices(120))]))
    const run = await carte.sync()
    expect(await ketchup()).toEqual([])
    await carte.sync({ undoes: run.id })
    expect(await ketchup()).toEqual([{ ...dearer, price: null, isHidden: true }])
    await carte.payload.delete({ collection: 'location-offers', where: { id: { exists: true } } })
  })

  it('leaves a price that staff have set at a restaurant', async () => {
    const juice = await dishNamed('Морс')
    await carte.payload.create({
      collection: 'location-offers',
      data: { location: places[1] ?? 0, dish: juice.id, size: '', price: 13000 },
    })
    carte.serve(menu([pizza(), plain('Морс', prices(120, 140))]))
    await carte.sync()
    carte.serve(menu([pizza(), plain('Морс', prices(120, 140))], { revision: 7 }))
    expect(await carte.sync()).toMatchObject({ state: 'unchanged' })
    expect(await offers()).toMatchObject([{ price: 13000 }])
    await carte.payload.delete({ collection: 'location-offers', where: { id: { exists: true } } })
  })

  it('leaves alone a dish whose record cannot be read, and what it is sold with', async () => {
    const broken = { ...pizza(), itemSizes: 'none' }
    carte.serve(menu([broken, plain('Морс', prices(120))]))
    const run = await carte.sync()
    expect(run.findings).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ code: 'wrongType', isSkipped: true })]),
    )
    expect(await dishNamed('Маргарита')).toMatchObject({ price: 70000 })
    const { docs } = await carte.payload.find({ collection: 'modifier-groups', depth: 0 })
    expect(docs).toHaveLength(1)
  })
})

describe('a second organisation with the same products', () => {
  const syncSecond = () => carte.sync({ connection: second })

  it('with a category of prices of its own writes its prices at its restaurant alone', async () => {
    await carte.payload.update({
      collection: 'iiko-connections',
      id: second,
      data: { priceCategoryId: uuid('Набережная') },
    })
    carte.serve(menu([pizza(), plain('Морс', prices(120))]))
    await carte.sync()
    expect(await offers()).toEqual([])
    const before = await carte.dishes()

    carte.serve(menu([pizza(700, 800), plain('Морс', prices(120, null))]))
    expect(await syncSecond()).toMatchObject({ state: 'applied' })
    const [pizzaDish, juice] = [await dishNamed('Маргарита'), await dishNamed('Морс')]
    expect(await offers()).toEqual([
      { at: 1, dish: pizzaDish.id, isSized: true, price: 80000, isHidden: false },
      { at: 1, dish: juice.id, isSized: false, price: null, isHidden: true },
    ])
    expect((await carte.dishes()).map(({ id, price }) => [id, price])).toEqual(
      before.map(({ id, price }) => [id, price]),
    )
    expect(await syncSecond()).toMatchObject({ state: 'unchanged' })
  })

  it('writes what a modifier costs at its restaurant alone', async () => {
    carte.serve(menu([pizza(700, 800, 70), plain('Морс', prices(120, null))]))
    expect(await syncSecond()).toMatchObject({ state: 'applied' })
    const { docs } = await carte.payload.find({
      collection: 'location-offers',
      where: { modifierGroup: { exists: true } },
      depth: 0,
    })
    expect(docs).toMatchObject([{ location: places[1], dish: null, price: 7_000 }])
    const { docs: groups } = await carte.payload.find({ collection: 'modifier-groups', depth: 0 })
    expect(groups).toMatchObject([{ modifiers: [{ price: 5_000 }] }])
    expect(await syncSecond()).toMatchObject({ state: 'unchanged' })
    carte.serve(menu([pizza(700, 800), plain('Морс', prices(120, null))]))
    expect(await syncSecond()).toMatchObject({ state: 'applied' })
    expect(await carte.payload.count({ collection: 'location-offers' })).toEqual({ totalDocs: 2 })
  })

  it('is compared anew when the first one’s prices have changed', async () => {
    carte.serve(menu([pizza(800), plain('Морс', prices(120))]))
    expect(await carte.sync()).toMatchObject({ state: 'applied' })
    carte.serve(menu([pizza(700, 800), plain('Морс', prices(120, 120))]))
    expect(await carte.sync({ connection: second }, { limits })).toMatchObject({ state: 'applied' })
    expect(await offers()).toEqual([])
  })

  it('does not sell at its restaurant what its whole menu does not know, until it does', async () => {
    carte.serve(menu([pizza(700, 800)]))
    expect(await carte.sync({ connection: second }, { limits })).toMatchObject({ state: 'applied' })
    const juice = await dishNamed('Морс')
    expect(await offers()).toEqual([
      { at: 1, dish: juice.id, isSized: false, price: null, isHidden: true },
    ])
    expect(juice).toMatchObject({ isAvailable: true })
    expect(await syncSecond()).toMatchObject({ state: 'unchanged' })
    carte.serve(menu([pizza(700, 800), plain('Морс', prices(120, 120))]))
    expect(await syncSecond()).toMatchObject({ state: 'applied' })
    expect(await offers()).toEqual([])
  })

  it('tells its prices at each of its restaurants, also at one that is tied later', async () => {
    const tied = (...names: string[]) =>
      names.map((name) => ({
        name,
        terminalGroupId: uuid(name),
        location: places[name === 'Порт' ? 2 : 1] ?? 0,
      }))
    const tie = (...names: string[]) =>
      carte.payload.update({
        collection: 'iiko-connections',
        id: second,
        data: { terminalGroups: tied(...names) },
      })
    carte.serve(menu([pizza(700, 800), plain('Морс', prices(120, 150))]))
    await syncSecond()
    const dearer = { dish: (await dishNamed('Морс')).id, isSized: false, price: 15000 }
    expect(await offers()).toMatchObject([{ at: 1, ...dearer }])
    await tie('Набережная', 'Порт')
    expect(await syncSecond()).toMatchObject({ state: 'applied' })
    expect(await offers()).toMatchObject([
      { at: 1, ...dearer },
      { at: 2, ...dearer },
    ])
    await tie('Порт')
    await syncSecond()
    expect(await offers()).toMatchObject([{ at: 2, ...dearer }])
  })
})
