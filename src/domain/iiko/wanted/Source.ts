/*
 * What we read of iiko's two sources, each record already checked. Ids are lower-case. Prices are the
 * text of the JSON number in roubles, so that no digit is lost.
 */

export type MenuGroup = {
  id: string
  name: string
  parentGroup: string | null
  order: number
  isIncludedInMenu: boolean
  isGroupModifier: boolean
  isDeleted: boolean
}

export type SizePrice = {
  sizeId: string | null
  price: {
    currentPrice: string
    isIncludedInMenu: boolean
    nextPrice: string | null
    nextIncludedInMenu: boolean
    /** The terminal's local time, `yyyy-MM-dd HH:mm:ss.fff`. */
    nextDatePrice: string | null
  }
}

export type ChildModifier = {
  id: string
  minAmount: number
  maxAmount: number
  defaultAmount: number
  freeOfChargeAmount: number
  required: boolean
}

export type GroupModifier = ChildModifier & {
  childModifiersHaveMinMaxRestrictions: boolean
  childModifiers: ChildModifier[]
}

export type Product = {
  id: string
  name: string
  description: string | null
  code: string | null
  type: string | null
  parentGroup: string | null
  order: number
  measureUnit: string | null
  weight: number
  energyAmount: number
  proteinsAmount: number
  fatAmount: number
  carbohydratesAmount: number
  energyFullAmount: number
  proteinsFullAmount: number
  fatFullAmount: number
  carbohydratesFullAmount: number
  useBalanceForSell: boolean
  sizePrices: SizePrice[]
  modifiers: ChildModifier[]
  groupModifiers: GroupModifier[]
  imageLinks: string[]
  tags: string[]
  seoTitle: string | null
  seoDescription: string | null
  isDeleted: boolean
}

export type ProductSize = { id: string; name: string; priority: number; isDefault: boolean }

export type NomenclatureSource = {
  groups: MenuGroup[]
  /** Read one by one as they are asked for, once: a menu may have 50,000. */
  products: Iterable<Product>
  sizes: ProductSize[]
}

export type PriceAt = { organizations: string[]; price: string | null }

/** Per 100 g. Without organisations they are for all of them. */
export type Figures = {
  organizations: string[]
  energy: number
  proteins: number
  fats: number
  carbs: number
}

export type ExternalModifier = {
  itemId: string
  sku: string | null
  name: string
  portionWeightGrams: number
  nutrition: Figures[]
  allergens: string[]
  prices: PriceAt[]
  restrictions: {
    minQuantity: number
    maxQuantity: number
    freeQuantity: number
    byDefault: number
  } | null
  isHidden: boolean
}

export type ExternalModifierGroup = {
  itemGroupId: string | null
  name: string
  restrictions: { minQuantity: number; maxQuantity: number; freeQuantity: number } | null
  childModifiersHaveMinMaxRestrictions: boolean
  isHidden: boolean
  items: ExternalModifier[]
}

export type ExternalSize = {
  sizeId: string | null
  sizeName: string | null
  sku: string | null
  isDefault: boolean
  isHidden: boolean
  portionWeightGrams: number
  measureUnitType: string | null
  nutrition: Figures[]
  prices: PriceAt[]
  itemModifierGroups: ExternalModifierGroup[]
  buttonImageUrl: string | null
}

export type ExternalItem = {
  itemId: string
  sku: string | null
  name: string
  description: string | null
  type: string
  isHidden: boolean
  measureUnit: string | null
  tags: string[]
  /** Codes and names as the menu has them. */
  allergens: string[]
  itemSizes: ExternalSize[]
}

export type ExternalCategory = {
  id: string
  name: string
  isHidden: boolean
  items: ExternalItem[]
}

export type ExternalCombo = {
  id: string
  name: string
  description: string | null
  price: string | null
  priceStrategy: string
  image: string | null
  groups: {
    id: string
    name: string
    isMainGroup: boolean
    items: { itemId: string; sizeId: string | null; priceModificationAmount: number }[]
  }[]
}

export type ExternalMenuSource = {
  categories: ExternalCategory[]
  combos: { category: string | null; combo: ExternalCombo }[]
}
