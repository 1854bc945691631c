import type { IikoProduct, IikoSize, IikoSizePrice } from './nomenclature'

/** The one price that a dish gets out of its sizes. */
export type PickedPrice = {
  roubles: number
  isIncludedInMenu: boolean
  sizeId: string | null
  /** How many sizes are on the menu: above one, the others are lost for now. */
  includedSizes: number
}

/**
 * The price of a product that may have several sizes, until dishes have sizes here: among the sizes
 * on the menu the default one, else the one without size, else the first; when no size is on the
 * menu, the same choice among all, and the dish is not for sale. A size that the file does not
 * describe counts as any other that is not default (T7). `nextPrice` waits for its day and is not
 * read (T6). Null when the product has no price at all.
 */
export function pickPrice(
  product: Pick<IikoProduct, 'sizePrices'>,
  sizes: ReadonlyMap<string, Pick<IikoSize, 'isDefault'>>,
): PickedPrice | null {
  const included = product.sizePrices.filter(({ price }) => price.isIncludedInMenu)
  const candidates = included.length > 0 ? included : product.sizePrices
  const isDefault = ({ sizeId }: IikoSizePrice) =>
    sizeId !== null && sizes.get(sizeId)?.isDefault === true
  const picked =
    candidates.find(isDefault) ?? candidates.find(({ sizeId }) => sizeId === null) ?? candidates[0]
  if (!picked) return null
  return {
    roubles: picked.price.currentPrice,
    isIncludedInMenu: picked.price.isIncludedInMenu,
    sizeId: picked.sizeId,
    includedSizes: included.length,
  }
}
