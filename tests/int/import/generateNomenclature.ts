import { createHash } from 'node:crypto'

/** A UUID that is always the same for one text. */
export function uuid(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ]
  return [...parts, hex.slice(20, 32)].join('-')
}

export function makeGroup(name: string, more: Record<string, unknown> = {}) {
  return {
    id: uuid(name),
    name,
    code: '',
    description: null,
    additionalInfo: null,
    tags: null,
    imageLinks: [],
    parentGroup: null,
    order: 0,
    isIncludedInMenu: true,
    isGroupModifier: false,
    isDeleted: false,
    ...more,
  }
}

export function makePrice(
  currentPrice: number,
  isIncludedInMenu = true,
  sizeId: string | null = null,
) {
  const next = { nextPrice: null, nextIncludedInMenu: false, nextDatePrice: null }
  return { sizeId, price: { currentPrice, isIncludedInMenu, ...next } }
}

export function makeProduct(name: string, more: Record<string, unknown> = {}) {
  return {
    id: uuid(name),
    name,
    code: uuid(name).slice(0, 5),
    description: '',
    additionalInfo: null,
    tags: null,
    type: 'Dish',
    orderItemType: 'Product',
    measureUnit: 'порц',
    imageLinks: [],
    parentGroup: null,
    groupId: null,
    productCategoryId: null,
    order: 0,
    weight: 0.25,
    splittable: false,
    useBalanceForSell: false,
    canSetOpenPrice: false,
    doNotPrintInCheque: false,
    modifiers: [],
    groupModifiers: [],
    sizePrices: [makePrice(100)],
    isDeleted: false,
    ...more,
  }
}

/** An answer of `POST /api/1/nomenclature` with these groups and products. */
export function makeNomenclature(
  groups: readonly unknown[] = [],
  products: readonly unknown[] = [],
  sizes: readonly unknown[] = [],
) {
  const correlationId = uuid('correlation')
  return { correlationId, groups, productCategories: [], products, sizes, revision: 1637664530796 }
}

/** A whole restaurant: `size` products in sections three deep, one in ten without a known group. */
export function generateNomenclature(size: number) {
  const groups = Array.from({ length: Math.max(3, Math.ceil(size / 40)) }, (_, index) =>
    makeGroup(`Раздел ${index}`, {
      parentGroup: index < 3 ? null : uuid(`Раздел ${Math.trunc(index / 3) - 1}`),
      order: index,
    }),
  )
  const products = Array.from({ length: size }, (_, index) =>
    makeProduct(`Блюдо № ${index}`, {
      description: index % 3 === 0 ? `Состав блюда ${index}:\nсоль, перец` : null,
      order: index % 40,
      parentGroup: index % 10 === 9 ? uuid('нет такого') : uuid(`Раздел ${index % groups.length}`),
      sizePrices: [makePrice(100 + (index % 900) + 0.29)],
    }),
  )
  return makeNomenclature(groups, products)
}
