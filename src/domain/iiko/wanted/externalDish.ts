import type { Fields, Row } from '@/src/domain/sync/Record'

import { cleanText } from '../cleanText'
import { limits } from '../menu'
import { shorten } from '../shorten'
import { allergensOf } from './allergensOf'
import { figuresOf } from './externalGroups'
import type { Finding } from './Finding'
import { kopecksOf } from './kopecksOf'
import { measures } from './measures'
import { priceAt } from './priceAt'
import { rowKey } from './rowKey'
import type { ExternalItem, ExternalSize } from './Source'
import { skuOf } from './usedGroups'
import { imagesOf, perhaps, tagsOf } from './wantedDish'

type Circumstances = {
  category: string | null
  isCategoryHidden: boolean
  organization: string
  tell: (finding: Finding) => void
}

export type ExternalDish = {
  fields: Fields
  rows: Row[]
  /** The sizes that are shown, in the order of `rows`; the only one when there are no rows. */
  sizes: ExternalSize[]
}

/** An item of an external menu as a dish of ours without its modifiers, or why it is none. */
export function externalDish(
  item: ExternalItem,
  { category, isCategoryHidden, organization, tell }: Circumstances,
): { dish: ExternalDish } | { dish: null; why: Finding } {
  const about = { kind: 'dish', externalId: item.itemId, name: item.name } as const
  const name = cleanText(item.name)
  if (name === '') return { dish: null, why: { ...about, code: 'emptyName', params: {} } }

  const shown = item.itemSizes.filter(({ isHidden }) => !isHidden)
  const sold = shown.filter(({ prices }) => typeof priceAt(prices, organization) === 'string')
  // Off sale it keeps what it had, so that staff see what it is.
  const sizes = (sold.length > 0 ? sold : shown).slice(0, 30)
  const main = sizes.find(({ isDefault }) => isDefault) ?? sizes[0]
  if (!main) return { dish: null, why: { ...about, code: 'noPrice', params: {} } }
  const kopecksAt = (size: ExternalSize) =>
    kopecksOf(priceAt(size.prices, organization) ?? '0', about, tell)
  const price = kopecksAt(main)
  if (price === null) {
    const params = { price: priceAt(main.prices, organization) ?? '' }
    return { dish: null, why: { ...about, code: 'priceTooLarge', params } }
  }

  const remark = (code: Finding['code'], params: Finding['params'] = {}) =>
    tell({ ...about, code, params })
  const description = cleanText(item.description ?? '', { lines: true })
  if (name.length > limits.dishName) remark('nameShortened', { limit: limits.dishName })
  if (description.length > limits.description) {
    remark('descriptionShortened', { limit: limits.description })
  }
  const { known, unknown } = allergensOf(item.allergens)
  for (const allergen of unknown) remark('unknownAllergen', { allergen })
  if (price === 0 && sold.length > 0) remark('zeroPrice')

  const isSized = sizes.length > 1 || (main.sizeId !== null && main.sizeName !== null)
  const rows = isSized
    ? sizes.flatMap((size): Row[] => {
        const sizePrice = kopecksAt(size)
        if (sizePrice === null) return []
        return [
          {
            key: rowKey(item.itemId, size.sizeId ?? ''),
            fields: {
              name: shorten(cleanText(size.sizeName ?? '') || 'Размер', 100),
              price: sizePrice,
              isDefault: size === main,
              externalId: size.sizeId,
              sku: skuOf(size.sku),
              ...measuresOf(size, organization),
            },
          },
        ]
      })
    : []
  const fields: Fields = {
    name: shorten(name, limits.dishName),
    description: description === '' ? null : shorten(description, limits.description),
    price,
    category,
    isAvailable: sold.length > 0 && !item.isHidden && !isCategoryHidden,
    sku: skuOf(item.sku ?? main.sku),
    tags: tagsOf(item.tags),
    allergens: known,
    images: imagesOf(sizes.flatMap(({ buttonImageUrl }) => buttonImageUrl ?? [])),
    trashed: false,
    ...measuresOf(main, organization),
  }
  return { dish: { fields, rows, sizes: isSized ? sizes : [main] } }
}

function measuresOf(size: ExternalSize, organization: string): Fields {
  const isMillilitres = /^(ml|millilit|мл)/i.test(perhaps(size.measureUnitType, 20) ?? '')
  return measures(
    size.portionWeightGrams,
    isMillilitres ? 'ml' : 'g',
    figuresOf(size.nutrition, organization),
  )
}
