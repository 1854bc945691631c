import { createHash } from 'node:crypto'

import type { Nomenclature, Product } from './Nomenclature'

/** An id that is the same in every run. */
export const idOf = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

const kinds = [
  ['Пицца', ['Маргарита', 'Пепперони', 'Четыре сыра', 'Диабло']],
  ['Супы', ['Борщ', 'Солянка', 'Том ям', 'Куриный']],
  ['Салаты', ['Цезарь', 'Греческий', 'Оливье', 'Нисуаз']],
  ['Напитки', ['Морс', 'Лимонад', 'Чай', 'Кофе']],
] as const

const noTexts = {
  additionalInfo: null,
  tags: null,
  isDeleted: false,
  seoDescription: null,
  seoText: null,
  seoKeywords: null,
  seoTitle: null,
}

const group = (name: string, order: number, isGroupModifier = false) => ({
  imageLinks: [],
  parentGroup: null,
  order,
  isIncludedInMenu: true,
  isGroupModifier,
  id: idOf(`group ${name}`),
  code: String(100 + order),
  name,
  description: null,
  ...noTexts,
})

const sizes = ['25 см', '30 см', '35 см'].map((name, priority) => ({
  id: idOf(`size ${name}`),
  name,
  priority,
  isDefault: priority === 1,
}))

const toppings = ['Сыр', 'Бекон', 'Грибы', 'Халапеньо']
const toppingGroup = group('Добавки к пицце', 90, true)

const price = (currentPrice: number) => ({
  currentPrice,
  isIncludedInMenu: true,
  nextPrice: null,
  nextIncludedInMenu: false,
  nextDatePrice: null,
})

const base = (name: string, code: number) => ({
  fatAmount: 8.1,
  proteinsAmount: 9.4,
  carbohydratesAmount: 24.7,
  energyAmount: 210,
  fatFullAmount: 32.4,
  proteinsFullAmount: 37.6,
  carbohydratesFullAmount: 98.8,
  energyFullAmount: 840,
  weight: 0.4,
  modifierSchemaId: null,
  modifierSchemaName: null,
  splittable: false,
  modifiers: [],
  groupModifiers: [],
  imageLinks: [],
  doNotPrintInCheque: false,
  order: code,
  fullNameEnglish: '',
  useBalanceForSell: false,
  canSetOpenPrice: false,
  groupId: null,
  productCategoryId: null,
  orderItemType: 'Product',
  measureUnit: 'порц',
  parentGroup: null,
  code: String(code).padStart(5, '0'),
  description: '',
  ...noTexts,
  id: idOf(`product ${name}`),
  name,
})

/** One group modifier: up to three toppings, each at most twice. */
const choice = {
  id: toppingGroup.id,
  minAmount: 0,
  maxAmount: 3,
  required: false,
  childModifiersHaveMinMaxRestrictions: true,
  hideIfDefaultAmount: false,
  defaultAmount: 0,
  splittable: false,
  freeOfChargeAmount: 0,
  childModifiers: toppings.map((name) => ({
    id: idOf(`product ${name}`),
    defaultAmount: 0,
    minAmount: 0,
    maxAmount: 2,
    required: false,
    hideIfDefaultAmount: false,
    splittable: false,
    freeOfChargeAmount: 0,
  })),
}

/**
 * A menu of `count` dishes, the same in every run: pizzas in three sizes with toppings, soups, salads
 * and drinks.
 */
export const generateMenu = (count = 16): Nomenclature => {
  const dishes = Array.from({ length: count }, (_, index): Product => {
    const [kind, names] = kinds[index % kinds.length] ?? kinds[0]
    const round = Math.floor(index / kinds.length)
    const again = Math.floor(round / names.length)
    const name = `${names[round % names.length]}${again === 0 ? '' : ` ${again + 1}`}`
    const isPizza = kind === 'Пицца'
    const cost = 200 + ((index * 37) % 600)
    return {
      ...base(`${kind} ${name}`, index + 1),
      type: 'Dish',
      name,
      parentGroup: idOf(`group ${kind}`),
      groupModifiers: isPizza ? [choice] : [],
      sizePrices: isPizza
        ? sizes.map(({ id }, step) => ({ sizeId: id, price: price(cost + step * 150) }))
        : [{ sizeId: null, price: price(cost) }],
    }
  })
  const extras = toppings.map((name, index): Product => ({
    ...base(name, 90_000 + index),
    type: 'Modifier',
    sizePrices: [{ sizeId: null, price: price(49 + index * 10) }],
  }))
  return {
    revision: 1_790_000_000_000,
    groups: [...kinds.map(([name], order) => group(name, order)), toppingGroup],
    productCategories: [],
    products: [...dishes, ...extras],
    sizes,
  }
}
