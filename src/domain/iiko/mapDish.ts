import { cleanText } from './cleanText'
import type { RemarkReason, SkipReason } from './findings'
import { limits, type MappedDish } from './menu'
import type { IikoGroup, IikoProduct, IikoSize } from './nomenclature'
import { pickPrice } from './pickPrice'
import { roublesToKopecks } from './roublesToKopecks'
import { shorten } from './shorten'
import { whyNoDish } from './whyNoDish'

/** What a product is looked at with. */
export type Surroundings = {
  groups: ReadonlyMap<string, IikoGroup>
  categoryOf: (groupId: string) => string | null
  sizes: ReadonlyMap<string, IikoSize>
}

export type DishOrNot =
  { dish: MappedDish; remarks: RemarkReason[] } | { dish: null; reason: SkipReason }

/**
 * One product → a dish and what was noticed about it, or why it is none (see whyNoDish). In a group
 * that is not on the menu it is not for sale; a deleted group says nothing about what it held.
 */
export function mapDish(
  product: IikoProduct,
  { groups, categoryOf, sizes }: Surroundings,
): DishOrNot {
  const group = product.parentGroup === null ? undefined : groups.get(product.parentGroup)
  const isGroupOff = group !== undefined && !group.isDeleted && !group.isIncludedInMenu
  const price = pickPrice(product, sizes)
  const reason = whyNoDish({ product, group, price, isGroupOff })
  if (reason || !price) return { dish: null, reason: reason ?? { code: 'noPrice' } }

  const remarks: RemarkReason[] = []
  const { kopecks, isExact } = roublesToKopecks(price.roubles)
  const name = cleanText(product.name)
  const description = cleanText(product.description ?? '', { lines: true })
  const sku = cleanText(product.code ?? '')
  if (product.parentGroup !== null && !group) {
    remarks.push({ code: 'unknownGroup', params: { group: product.parentGroup } })
  }
  if (group && categoryOf(group.id) !== group.id) {
    const code = isGroupOff ? 'groupNotInMenu' : 'groupLeftOut'
    remarks.push({ code, params: { group: group.name } })
  }
  if (name.length > limits.dishName) {
    remarks.push({ code: 'nameShortened', params: { limit: limits.dishName } })
  }
  if (description.length > limits.description) {
    remarks.push({ code: 'descriptionShortened', params: { limit: limits.description } })
  }
  if (sku.length > limits.sku) remarks.push({ code: 'skuDropped', params: { limit: limits.sku } })
  if (!isExact) {
    const params = { price: String(price.roubles), kopecks: Number(kopecks) }
    remarks.push({ code: 'priceRounded', params })
  }
  if (kopecks === 0n && price.isIncludedInMenu) remarks.push({ code: 'zeroPrice' })
  if (price.includedSizes > 1) {
    const size = sizes.get(price.sizeId ?? '')?.name ?? ''
    remarks.push({ code: 'severalSizes', params: { count: price.includedSizes, size } })
  }

  const dish: MappedDish = {
    externalId: product.id,
    sku: sku === '' || sku.length > limits.sku ? null : sku,
    name: shorten(name, limits.dishName),
    description: description === '' ? null : shorten(description, limits.description),
    priceKopecks: Number(kopecks),
    categoryExternalId: group ? categoryOf(group.id) : null,
    isAvailable: price.isIncludedInMenu && !isGroupOff,
    order: product.order,
  }
  return { dish, remarks }
}
