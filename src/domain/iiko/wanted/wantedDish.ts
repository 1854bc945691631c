import type { Fields, Row } from '@/src/domain/sync/Record'

import { cleanText } from '../cleanText'
import { limits } from '../menu'
import { shorten } from '../shorten'
import { whyNoDish } from '../whyNoDish'
import type { Finding } from './Finding'
import { gramsOfKilograms } from './gramsOfKilograms'
import { kopecksOf } from './kopecksOf'
import { measures } from './measures'
import { priceNow } from './priceNow'
import { rowKey } from './rowKey'
import type { MenuGroup, Product, ProductSize } from './Source'
import { nutritionOf, skuOf } from './usedGroups'

/** The most sizes of a dish that our menu stores. */
const mostSizes = 30
/** What our menu stores for search engines. */
export const seoLimits = { title: 120, description: 320 } as const

type Surroundings = {
  groups: ReadonlyMap<string, MenuGroup>
  categoryOf: (groupId: string) => string | null
  sizes: ReadonlyMap<string, ProductSize>
  now: string
  tell: (finding: Finding) => void
}

export type DishOrWhy =
  | { dish: { fields: Fields; rows: Row[] }; nextPriceAt: string | null }
  | { dish: null; why: Finding; isWithdrawn: boolean }

/**
 * One product of the nomenclature as a dish of ours, without its modifiers, or why it is none. Sizes on
 * the menu are its rows (T6, T7); off the menu as a whole it is kept as not for sale.
 */
export function wantedDish(product: Product, around: Surroundings): DishOrWhy {
  const { groups, categoryOf, sizes, now, tell } = around
  const about = { kind: 'dish', externalId: product.id, name: product.name } as const
  const group = product.parentGroup === null ? undefined : groups.get(product.parentGroup)
  const isGroupOff = group !== undefined && !group.isDeleted && !group.isIncludedInMenu
  const priced = product.sizePrices.map((each) => ({ sizeId: each.sizeId, ...priceNow(each, now) }))
  const isOnMenu = priced.some(({ isIncluded }) => isIncluded)
  const offered = isOnMenu ? priced.filter(({ isIncluded }) => isIncluded) : priced
  const sized = offered.filter(({ sizeId }) => sizeId !== null)
  const isDefault = ({ sizeId }: { sizeId: string | null }) =>
    sizes.get(sizeId ?? '')?.isDefault === true
  const main = sized.find(isDefault) ?? sized[0] ?? offered[0]

  const reason = whyNoDish({
    product,
    group,
    isGroupOff,
    price: main ? { roubles: 0, isIncludedInMenu: isOnMenu, sizeId: null, includedSizes: 0 } : null,
  })
  if (reason || !main) {
    const { code, ...more } = reason ?? { code: 'noPrice' as const }
    const why: Finding = { ...about, code, params: 'params' in more ? more.params : {} }
    return { dish: null, why, isWithdrawn: code !== 'emptyName' }
  }
  const price = kopecksOf(main.roubles, about, tell)
  if (price === null) {
    const why = { ...about, code: 'priceTooLarge', params: { price: main.roubles } } as const
    return { dish: null, why, isWithdrawn: false }
  }

  const remark = (code: Finding['code'], params: Finding['params'] = {}) =>
    tell({ ...about, code, params })
  const name = cleanText(product.name)
  const description = cleanText(product.description ?? '', { lines: true })
  if (product.parentGroup !== null && !group) remark('unknownGroup', { group: product.parentGroup })
  if (group && categoryOf(group.id) !== group.id) {
    remark(isGroupOff ? 'groupNotInMenu' : 'groupLeftOut', { group: group.name })
  }
  if (name.length > limits.dishName) remark('nameShortened', { limit: limits.dishName })
  if (description.length > limits.description) {
    remark('descriptionShortened', { limit: limits.description })
  }
  if (cleanText(product.code ?? '').length > limits.sku) remark('skuDropped', { limit: limits.sku })
  if (price === 0 && isOnMenu) remark('zeroPrice')
  if (product.useBalanceForSell) remark('soldByWeight', { unit: product.measureUnit ?? '' })
  if (sized.length > 0 && sized.length < offered.length) remark('sizeWithoutId')
  if (sized.length > mostSizes) remark('tooMany', { limit: mostSizes, count: sized.length })

  const measured = measures(
    gramsOfKilograms(product.weight),
    isLitres(product.measureUnit) ? 'ml' : 'g',
    nutritionOf(product),
  )
  const rows: Row[] = []
  const seen = new Set<string>()
  for (const { sizeId, roubles } of inOrder(sized, sizes)) {
    if (sizeId === null || seen.has(sizeId) || rows.length === mostSizes) continue
    seen.add(sizeId)
    const size = sizes.get(sizeId)
    const sizePrice = kopecksOf(roubles, about, tell)
    if (sizePrice === null) {
      remark('priceTooLarge', { price: roubles })
      continue
    }
    if (!size) remark('unknownSize', { size: sizeId })
    rows.push({
      key: rowKey(product.id, sizeId),
      fields: {
        name: shorten(cleanText(size?.name ?? '') || 'Размер', 100),
        price: sizePrice,
        isDefault: size?.isDefault === true,
        externalId: sizeId,
        groups: [],
      },
    })
  }

  const fields: Fields = {
    name: shorten(name, limits.dishName),
    description: description === '' ? null : shorten(description, limits.description),
    price,
    category: group ? categoryOf(group.id) : null,
    isAvailable: isOnMenu && !isGroupOff,
    sku: skuOf(product.code),
    tags: tagsOf(product.tags),
    images: imagesOf(product.imageLinks),
    seoTitle: perhaps(product.seoTitle, seoLimits.title),
    seoDescription: perhaps(product.seoDescription, seoLimits.description),
    trashed: false,
    ...measured,
  }
  const changes = priced.flatMap(({ changesAt }) => changesAt ?? []).sort()
  return { dish: { fields, rows }, nextPriceAt: changes[0] ?? null }
}

function inOrder<Size extends { sizeId: string | null }>(
  sized: readonly Size[],
  sizes: ReadonlyMap<string, ProductSize>,
): Size[] {
  const priority = ({ sizeId }: Size) => sizes.get(sizeId ?? '')?.priority ?? Infinity
  return [...sized].sort((a, b) => {
    const [one, other] = [priority(a), priority(b)]
    return one === other ? 0 : one - other
  })
}

function isLitres(unit: string | null): boolean {
  return /^(л|литр|l|мл|ml)/iu.test(cleanText(unit ?? ''))
}

/** Names of tags in small letters, each once: iiko's and ours are one tag however they are written. */
export function tagsOf(tags: readonly string[]): string[] {
  return [...new Set(tags.map((tag) => shorten(cleanText(tag).toLowerCase(), 60)))].filter(Boolean)
}

export function perhaps(text: string | null, limit: number): string | null {
  const clean = cleanText(text ?? '')
  return clean === '' ? null : shorten(clean, limit)
}

/** How many photos of a dish our menu stores. */
const mostImages = 10

/** Addresses of pictures, each once. */
export function imagesOf(links: readonly string[]): string[] {
  return [...new Set(links.map((link) => link.trim()))]
    .filter((link) => link !== '' && link.length <= 2000)
    .slice(0, mostImages)
}
