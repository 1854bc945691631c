import type { Payload } from 'payload'

/** A small menu with everything that a spreadsheet shows: sizes, modifiers, tags, both languages. */
export async function sampleMenu(payload: Payload) {
  const drinks = await payload.create({ collection: 'categories', data: { name: 'Напитки' } })
  const pizzas = await payload.create({ collection: 'categories', data: { name: 'Пицца' } })
  const teas = await payload.create({
    collection: 'categories',
    data: { name: 'Чай', parent: drinks.id },
  })
  const sauces = await payload.create({
    collection: 'modifier-groups',
    data: {
      name: 'Соусы',
      max: 3,
      _status: 'published',
      modifiers: [
        { name: 'Барбекю', price: 5000, allergens: ['mustard'] },
        { name: 'Сырный', price: 6050, byDefault: 1, free: 1 },
      ],
    },
  })
  const { docs: tags } = await payload.find({ collection: 'tags', limit: 2 })
  const margherita = await payload.create({
    collection: 'menu-items',
    data: {
      name: 'Маргарита',
      description: 'Томаты, моцарелла\nи базилик',
      price: 59000,
      isAvailable: true,
      category: pizzas.id,
      sku: '00312',
      _status: 'published',
      tags: tags.map(({ id }) => id),
      allergens: ['gluten', 'milk'],
      modifierGroups: [sauces.id],
      sizes: [
        { name: '25 см', price: 59000, portion: { amount: 420, unit: 'g' } },
        { name: '35 см', price: 89050, portion: { amount: 710, unit: 'g' } },
      ],
    },
  })
  await payload.update({
    collection: 'menu-items',
    id: margherita.id,
    locale: 'en',
    data: {
      name: 'Margherita',
      sizes: (margherita.sizes ?? []).map((size, index) => ({
        ...size,
        name: ['25 cm', '35 cm'][index] ?? '',
      })),
    },
  })
  const green = await payload.create({
    collection: 'menu-items',
    data: {
      name: 'Зелёный чай',
      price: 25000,
      isAvailable: true,
      category: teas.id,
      _status: 'published',
      portion: { amount: 500, unit: 'ml' },
      nutrition: { per: 'portion', kcal: 2.5 },
    },
  })
  const formula = await payload.create({
    collection: 'menu-items',
    data: { name: '=1+1', price: 100, isAvailable: false, sku: '-7', _status: 'published' },
  })
  return { margherita, green, formula, sauces, drinks, pizzas, teas }
}
