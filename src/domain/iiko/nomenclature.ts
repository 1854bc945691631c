/** A section of the menu in iiko, or a list of modifiers when `isGroupModifier`. Ids are lower-case. */
export type IikoGroup = {
  id: string
  name: string
  parentGroup: string | null
  order: number
  isIncludedInMenu: boolean
  isGroupModifier: boolean
  isDeleted: boolean
}

/** What one size of a product costs, in roubles as the JSON number that iiko wrote. */
export type IikoSizePrice = {
  sizeId: string | null
  price: { currentPrice: number; isIncludedInMenu: boolean }
}

/** Whatever iiko sells: dish, goods, modifier or service, told apart by `type` (any letter case). */
export type IikoProduct = {
  id: string
  name: string
  description: string | null
  code: string | null
  type: string | null
  parentGroup: string | null
  order: number
  sizePrices: IikoSizePrice[]
  isDeleted: boolean
}

export type IikoSize = { id: string; name: string; isDefault: boolean }

/** What we read of the answer of `POST /api/1/nomenclature`, each record already checked. */
export type Nomenclature = {
  groups: IikoGroup[]
  products: IikoProduct[]
  sizes: IikoSize[]
}
