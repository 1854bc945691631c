import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import {
  generateNomenclature,
  makeGroup,
  makeNomenclature,
  makePrice,
  makeProduct,
  uuid,
} from './generateNomenclature'
import { startImport } from './startImport'

let carte: Awaited<ReturnType<typeof startImport>>
beforeAll(async () => {
  carte = await startImport()
})
afterAll(() => carte?.stop())
beforeEach(() => carte.empty())

const pizza = makeGroup('Пицца')
const thin = makeGroup('Тонкое', { parentGroup: pizza.id, order: 1 })
const carbonara = makeProduct('Карбонара', { parentGroup: thin.id, sizePrices: [makePrice(759.9)] })

describe('import', () => {
  it('makes published dishes in a tree of categories, in iiko’s order', async () => {
    const soup = makeGroup('Супы', { order: 2 })
    const answer = makeNomenclature(
      [thin, soup, pizza],
      [
        makeProduct('Щи', { parentGroup: soup.id, order: 2 }),
        makeProduct('Борщ', { parentGroup: soup.id, order: 1, description: 'Со сметаной' }),
        carbonara,
      ],
    )
    expect(await carte.importAnswer(answer)).toMatchObject({
      categories: { created: 3 },
      dishes: { created: 3 },
    })
    const [first, second, third] = await carte.categories()
    expect([first, second, third]).toMatchObject([
      { name: 'Пицца', externalId: pizza.id, slug: 'pitstsa' },
      { name: 'Тонкое', parent: first?.id },
      { name: 'Супы' },
    ])
    expect(await carte.dishes()).toMatchObject([
      {
        name: 'Карбонара',
        price: 75990,
        category: second?.id,
        _status: 'published',
        sku: carbonara.code,
      },
      {
        name: 'Борщ',
        price: 10000,
        category: third?.id,
        isAvailable: true,
        description: 'Со сметаной',
      },
      { name: 'Щи' },
    ])
  })

  it('changes nothing the second time', async () => {
    const answer = generateNomenclature(50)
    await carte.importAnswer(answer)
    const before = await carte.everything()
    expect(await carte.importAnswer(answer)).toEqual({
      categories: { created: 0, updated: 0, unchanged: 3, skipped: 0 },
      dishes: { created: 0, updated: 0, unchanged: 50, skipped: 0 },
    })
    expect(await carte.everything()).toBe(before)
  })

  it('T17: changes nothing the second time with difficult names', async () => {
    const answer = makeNomenclature(
      [makeGroup('<script>'), makeGroup('г'.repeat(500))],
      ['"Кавычки"', '🌶️', '\uD83D', 'а\u0000б', 'я'.repeat(500), '  ', 'Чай', 'it’s; drop table']
        .map((name) => makeProduct(name))
        .concat(makeProduct('Чай', { id: uuid('второй чай') })),
    )
    const { dishes: first } = await carte.importAnswer(answer)
    expect(first).toMatchObject({ created: 8, skipped: 1 })
    expect((await carte.importAnswer(answer)).dishes).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 8,
    })
    const slugs = (await carte.dishes())
      .filter(({ name }) => name === 'Чай')
      .map(({ slug }) => slug)
    expect(slugs.toSorted()).toEqual(['chai', 'chai-2'])
  })

  it('updates what the file owns and nothing else', async () => {
    await carte.importAnswer(makeNomenclature([pizza, thin], [carbonara]))
    const [dish] = await carte.dishes()
    if (!dish) throw new Error('no dish')
    await carte.payload.update({
      collection: 'menu-items',
      id: dish.id,
      data: { description: 'Наше описание', slug: 'our-address' },
    })
    await carte.payload.update({
      collection: 'menu-items',
      id: dish.id,
      data: { name: 'Carbonara' },
      locale: 'en',
    })
    const moved = { ...carbonara, name: 'Карбонара новая', parentGroup: pizza.id, code: null }
    const answer = makeNomenclature([pizza, thin], [{ ...moved, sizePrices: [makePrice(800)] }])
    expect((await carte.importAnswer(answer)).dishes).toMatchObject({ created: 0, updated: 1 })
    const [parent] = await carte.categories()
    expect(await carte.dishes()).toMatchObject([
      {
        id: dish.id,
        name: 'Карбонара новая',
        description: 'Наше описание',
        slug: 'our-address',
        price: 80000,
        sku: carbonara.code,
        category: parent?.id,
        _order: dish._order,
        _status: 'published',
      },
    ])
    const english = await carte.payload.findByID({
      collection: 'menu-items',
      id: dish.id,
      locale: 'en',
    })
    expect(english.name).toBe('Carbonara')
  })

  it('publishes nothing that staff have not published', async () => {
    await carte.importAnswer(makeNomenclature([], [carbonara]))
    const [dish] = await carte.dishes()
    if (!dish) throw new Error('no dish')
    const { id } = dish
    await carte.payload.update({
      collection: 'menu-items',
      id,
      draft: true,
      data: { description: 'черновик' },
    })
    await carte.importAnswer(makeNomenclature([], [{ ...carbonara, sizePrices: [makePrice(1)] }]))
    expect(await carte.dishes()).toMatchObject([
      { description: null, price: 100, _status: 'published' },
    ])
    const draft = await carte.payload.findByID({ collection: 'menu-items', id, draft: true })
    expect(draft).toMatchObject({ description: 'черновик', price: 100, _status: 'draft' })

    await carte.payload.update({ collection: 'menu-items', id, data: { _status: 'draft' } })
    await carte.importAnswer(makeNomenclature([], [{ ...carbonara, sizePrices: [makePrice(2)] }]))
    expect(await carte.dishes()).toMatchObject([{ price: 200, _status: 'draft' }])
  })

  it('T18: knows a dish again that was in the trash', async () => {
    await carte.importAnswer(makeNomenclature([pizza], [carbonara]))
    const [dish] = await carte.dishes()
    const [category] = await carte.categories()
    if (!dish || !category) throw new Error('nothing imported')
    const data = { deletedAt: new Date().toISOString() }
    await carte.payload.update({ collection: 'menu-items', id: dish.id, data })
    await carte.payload.update({ collection: 'categories', id: category.id, data })
    expect(await carte.importAnswer(makeNomenclature([pizza], [carbonara]))).toMatchObject({
      categories: { created: 0, updated: 1 },
      dishes: { created: 0, updated: 1 },
    })
    expect(await carte.dishes()).toMatchObject([{ id: dish.id, deletedAt: null, slug: dish.slug }])
    expect(await carte.categories()).toMatchObject([{ id: category.id, deletedAt: null }])
  })

  it.each([
    ['is deleted', { isDeleted: true }],
    ['has become a modifier', { type: 'Modifier' }],
    ['is off the menu', { sizePrices: [makePrice(1, false)] }],
  ])('T18: stops the sale of a dish that %s in iiko', async (_, more) => {
    await carte.importAnswer(makeNomenclature([], [carbonara]))
    const answer = makeNomenclature([], [{ ...carbonara, ...more }])
    expect((await carte.importAnswer(answer)).dishes).toMatchObject({ updated: 1 })
    expect(await carte.dishes()).toMatchObject([{ isAvailable: false, _status: 'published' }])
    expect((await carte.importAnswer(answer)).dishes).toMatchObject({ updated: 0 })
  })

  it('T10: wipes nothing when the answer is empty', async () => {
    await carte.importAnswer(makeNomenclature([pizza], [carbonara]))
    const before = await carte.everything()
    await carte.importAnswer(makeNomenclature())
    expect(await carte.everything()).toBe(before)
  })

  it('leaves iiko’s categories and dishes where staff grouped them', async () => {
    const stray = makeProduct('Без группы', { parentGroup: uuid('нет такой') })
    const answer = makeNomenclature([pizza], [stray])
    await carte.importAnswer(answer)
    const [category] = await carte.categories()
    const [dish] = await carte.dishes()
    if (!category || !dish) throw new Error('nothing imported')
    const ours = await carte.payload.create({ collection: 'categories', data: { name: 'Кухня' } })
    await carte.payload.update({
      collection: 'categories',
      id: category.id,
      data: { parent: ours.id },
    })
    await carte.payload.update({
      collection: 'menu-items',
      id: dish.id,
      data: { category: ours.id },
    })
    expect(await carte.importAnswer(answer)).toMatchObject({
      categories: { updated: 0 },
      dishes: { updated: 0 },
    })
  })

  it('turns a tree around', async () => {
    await carte.importAnswer(makeNomenclature([pizza, thin], []))
    const turned = [
      { ...thin, parentGroup: null },
      { ...pizza, parentGroup: thin.id },
    ]
    const { categories: counts } = await carte.importAnswer(makeNomenclature(turned, []))
    expect(counts).toMatchObject({ created: 0, updated: 2 })
    expect((await carte.importAnswer(makeNomenclature(turned, []))).categories.updated).toBe(0)
  })

  it('says what a dry run would do, and does not', async () => {
    const { dishes: counts } = await carte.importAnswer(makeNomenclature([pizza], [carbonara]), [
      '--dry-run',
    ])
    expect(counts).toMatchObject({ created: 1 })
    expect(await carte.everything()).toBe('[[],[]]')
  })

  it('takes 400 products', async () => {
    const answer = generateNomenclature(400)
    expect((await carte.importAnswer(answer)).dishes.created).toBe(400)
    expect((await carte.importAnswer(answer)).dishes).toMatchObject({ updated: 0, unchanged: 400 })
  })
})
