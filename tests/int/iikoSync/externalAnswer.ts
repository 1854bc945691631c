import { uuid } from '../import/generateNomenclature'

/*
 * Answers of `POST /api/2/menu/by_id`, version 2, for two organisations: as iiko's description has them.
 */

const here = '7bc05553-4b68-44e8-b7bc-37be63c6d9e9'
export const there = '5fcf7ef5-d031-4e51-8592-641094fb4bc3'
export const [large, small] = [uuid('L'), uuid('S')]

type Json = Record<string, unknown>
const figures = (energy: number, organizations: string[]) => ({
  energy,
  proteins: 9,
  fats: 8,
  carbs: 24,
  organizations,
})
/** What the two organisations ask; null: not sold. */
export const prices = (own: number | null, others: number | null = own) => [
  { organizations: [here], price: own },
  { organizations: [there], price: others },
]
const sauce = (there: number | null) => ({
  name: 'Соус',
  restrictions: { minQuantity: 0, maxQuantity: 2, freeQuantity: 0, byDefault: 0 },
  childModifiersHaveMinMaxRestrictions: true,
  itemGroupId: uuid('Соус'),
  isHidden: false,
  items: [
    {
      itemId: uuid('Кетчуп'),
      sku: 'k1',
      name: 'Кетчуп',
      restrictions: [{ minQuantity: 0, maxQuantity: 2, freeQuantity: 1, byDefault: 0 }],
      nutritionPerHundredGrams: [figures(112, [])],
      allergenGroups: [],
      portionWeightGrams: 30,
      isHidden: false,
      prices: prices(50, there),
      measureUnitType: 'GRAM',
    },
    { itemId: uuid('Скрытый'), name: 'Скрытый', isHidden: true, prices: prices(1) },
  ],
})
const size = (sizeId: string, sizeName: string, price: unknown, more: Json = {}) => ({
  sku: sizeName,
  sizeId,
  sizeName,
  isDefault: sizeId === large,
  portionWeightGrams: 450,
  itemModifierGroups: [sauce(50)],
  nutritionPerHundredGrams: [figures(250, [here]), figures(999, [there])],
  prices: price,
  isHidden: false,
  measureUnitType: 'GRAM',
  buttonImageUrl: null,
  ...more,
})
const item = (name: string, itemSizes: Json[], more: Json = {}) => ({
  itemId: uuid(name),
  sku: name,
  name,
  description: `Состав: ${name}`,
  allergens: [{ id: uuid('молоко'), code: '1', name: 'Молоко', isDeleted: false }],
  tags: [{ id: uuid('острое'), name: 'Острое' }],
  itemSizes,
  modifierSchemaId: '',
  taxCategory: [],
  type: 'DISH',
  isHidden: false,
  orderItemType: 'Product',
  ...more,
})
export const plain = (name: string, price: unknown, more: Json = {}) =>
  item(
    name,
    [
      size('', '', price, {
        isDefault: true,
        itemModifierGroups: [],
        measureUnitType: 'MILLILITER',
      }),
    ],
    more,
  )
const lunch = {
  id: uuid('Ланч'),
  name: 'Ланч',
  price: 350,
  priceStrategy: 'FIXED',
  startDate: '2018-01-01T00:00:00+00:00',
  expirationDate: '2038-01-01T00:00:00+00:00',
  image: [{ url: 'https://iiko.example/lunch.jpg', hash: null }],
  description: '',
  sizes: [],
  groups: [
    {
      id: uuid('Пицца на выбор'),
      name: 'Пицца на выбор',
      isMainGroup: true,
      items: [
        { itemId: uuid('Маргарита'), sizeId: small, priceModificationAmount: 0 },
        { itemId: uuid('Маргарита'), sizeId: large, priceModificationAmount: 120.5 },
        { itemId: uuid('Нет такой'), sizeId: null, priceModificationAmount: 0 },
      ],
    },
    {
      id: uuid('Напиток'),
      name: 'Напиток',
      isMainGroup: false,
      items: [{ itemId: uuid('Морс'), sizeId: null, priceModificationAmount: 0 }],
    },
  ],
}
export const pizza = (own = 700, others: number | null = own, ketchupThere: number | null = 50) => {
  const more = { itemModifierGroups: [sauce(ketchupThere)] }
  return item('Маргарита', [
    size(small, '30 см', prices(500), more),
    size(large, '40 см', prices(own, others), more),
  ])
}
export const menu = (items: Json[], more: Json = {}) => ({
  id: 9001,
  revision: 5,
  formatVersion: 2,
  name: 'Меню доставки',
  itemCategories: [
    { id: uuid('Пицца'), name: 'Пицца', items, isHidden: false },
    { id: uuid('Зал'), name: 'Только зал', items: [plain('Секрет', prices(10))], isHidden: true },
  ],
  comboCategories: [{ id: uuid('Наборы'), name: 'Наборы', combos: [lunch] }],
  ...more,
})
