import { cleanText } from './cleanText'
import type { SkipReason } from './findings'
import { limits } from './menu'
import type { IikoGroup, IikoProduct } from './nomenclature'
import type { PickedPrice } from './pickPrice'
import { roublesToKopecks } from './roublesToKopecks'

/** What is known of a product when it is decided whether it is a dish. */
export type Candidate = {
  product: Pick<IikoProduct, 'isDeleted' | 'name' | 'type'>
  group: IikoGroup | undefined
  price: PickedPrice | null
  /** Whether its group says that it is not on the menu. */
  isGroupOff: boolean
}

/**
 * Why a product gives no dish, or null when it does, decided as a restaurateur would:
 * - a dish is kept while it has a price; off iiko's menu it is kept as not for sale;
 * - goods (bottled drinks) and products without a type are dishes only while on iiko's menu,
 *   because the rest of them are stock;
 * - modifiers and services are no dishes, nor is anything in a list of modifiers (T2).
 */
export function whyNoDish({ product, group, price, isGroupOff }: Candidate): SkipReason | null {
  const type = cleanText(product.type ?? '').toLowerCase()
  const isDish = type === 'dish'
  if (product.isDeleted) return { code: 'deleted' }
  if (type === 'modifier' || group?.isGroupModifier) return { code: 'modifier' }
  if (type === 'service') return { code: 'service' }
  if (!isDish && !goods.has(type)) return { code: 'unknownType', params: { type } }
  if (!isDish && (!price?.isIncludedInMenu || isGroupOff)) return { code: 'notInMenu' }
  if (!price) return { code: 'noPrice' }
  if (roublesToKopecks(price.roubles).kopecks > limits.priceKopecks) {
    return { code: 'priceTooLarge', params: { price: String(price.roubles) } }
  }
  if (cleanText(product.name) === '') return { code: 'emptyName' }
  return null
}

const goods: ReadonlySet<string> = new Set(['good', 'goods', ''])
