import type { Row } from '@/src/domain/sync/Record'

import { cleanText } from '../cleanText'
import { limits } from '../menu'
import { shorten } from '../shorten'
import type { Finding } from './Finding'
import { gramsOfKilograms } from './gramsOfKilograms'
import { kopecksOf } from './kopecksOf'
import { firstKnown, measures } from './measures'
import type { modifierGroups, UsedGroup } from './modifierGroups'
import { priceNow } from './priceNow'
import type { ChildModifier, GroupModifier, MenuGroup, Product } from './Source'

/** What single modifiers, which iiko keeps outside of any group, are gathered under. */
export const ownGroupName = 'Добавки'

/** The most modifiers of a group that our menu stores. */
const mostModifiers = 200
const mostCount = 1000

/** What of a product matters where it is chosen as a modifier. */
export type ModifierProduct = Pick<
  Product,
  'code' | 'id' | 'isDeleted' | 'name' | 'sizePrices' | 'weight'
> &
  Nutrients

type Nutrients = Pick<
  Product,
  | 'carbohydratesAmount'
  | 'carbohydratesFullAmount'
  | 'energyAmount'
  | 'energyFullAmount'
  | 'fatAmount'
  | 'fatFullAmount'
  | 'proteinsAmount'
  | 'proteinsFullAmount'
>

/** What of a product matters for the modifiers that it is sold with. */
export type ModifierUser = Pick<Product, 'groupModifiers' | 'id' | 'modifiers' | 'name'>

export function asModifier(product: Product): ModifierProduct {
  const { id, name, code, isDeleted, sizePrices, weight } = product
  const { energyAmount, energyFullAmount, proteinsAmount, proteinsFullAmount } = product
  const { fatAmount, fatFullAmount, carbohydratesAmount, carbohydratesFullAmount } = product
  return {
    id,
    name,
    code,
    isDeleted,
    sizePrices: sizePrices.slice(0, 1),
    weight,
    energyAmount,
    energyFullAmount,
    proteinsAmount,
    proteinsFullAmount,
    fatAmount,
    fatFullAmount,
    carbohydratesAmount,
    carbohydratesFullAmount,
  }
}

type Sources = {
  products: ReadonlyMap<string, ModifierProduct>
  groups: ReadonlyMap<string, Pick<MenuGroup, 'id' | 'name'>>
  now: string
  tell: (finding: Finding) => void
}

/**
 * The modifier groups that a product of the nomenclature uses. The name and the price of a modifier are
 * those of the product with its id, and the group's name is that of the group with its id; they are
 * made once for each set of rules, however many products use it.
 */
export function usedGroups(
  product: ModifierUser,
  sources: Sources,
  use: ReturnType<typeof modifierGroups>['use'],
): UsedGroup[] {
  const used = product.groupModifiers.map((group) =>
    use(product.id, {
      groupId: group.id,
      rules: rulesOf(group.childModifiers, group),
      make: () => {
        const modifiers = rowsOf(product, group.childModifiers, group, sources)
        if (modifiers.length === 0) return null
        const name = cleanText(sources.groups.get(group.id)?.name ?? '')
        return {
          groupId: group.id,
          name: shorten(name || ownGroupName, limits.dishName),
          fields: {
            min: count(group.required ? Math.max(1, group.minAmount) : group.minAmount),
            max: limitOf(group.maxAmount),
            free: count(group.freeOfChargeAmount),
          },
          modifiers,
        }
      },
    }),
  )
  if (product.modifiers.length > 0) {
    const own = use(product.id, {
      groupId: null,
      rules: rulesOf(product.modifiers, null),
      make: () => {
        const modifiers = rowsOf(product, product.modifiers, null, sources)
        const fields = { min: 0, max: null, free: 0 }
        return modifiers.length > 0
          ? { groupId: null, name: ownGroupName, fields, modifiers }
          : null
      },
    })
    used.push(own)
  }
  return used.flatMap((group) => group ?? [])
}

/** Tells sets of rules apart: which modifiers, how many of each, how many in all. */
function rulesOf(children: readonly ChildModifier[], group: GroupModifier | null): string {
  const of = (one: ChildModifier) =>
    `${one.id},${one.minAmount},${one.maxAmount},${one.defaultAmount},${one.freeOfChargeAmount},${one.required}`
  const whole = group ? `${of(group)},${group.childModifiersHaveMinMaxRestrictions}` : ''
  return `${whole};${children.map(of).join(';')}`
}

function rowsOf(
  owner: Pick<Product, 'id' | 'name'>,
  children: readonly ChildModifier[],
  group: GroupModifier | null,
  { products, now, tell }: Sources,
): Row[] {
  const rows: Row[] = []
  const seen = new Set<string>()
  // T8: a group may say that its children have no limits of their own, whatever numbers they carry.
  const isLimited = group === null || group.childModifiersHaveMinMaxRestrictions
  for (const child of children) {
    if (seen.has(child.id)) continue
    seen.add(child.id)
    const product = products.get(child.id)
    if (!product) {
      const params = { modifier: child.id }
      tell({
        kind: 'modifier',
        externalId: owner.id,
        name: owner.name,
        code: 'unknownModifier',
        params,
      })
      continue
    }
    const about = { kind: 'modifier', externalId: product.id, name: product.name } as const
    const name = cleanText(product.name)
    if (product.isDeleted || name === '') {
      tell({ ...about, code: product.isDeleted ? 'deletedModifier' : 'emptyName', params: {} })
      continue
    }
    const [first] = product.sizePrices
    const price = first ? priceNow(first, now) : null
    const kopecks = price ? kopecksOf(price.roubles, about, tell) : 0
    if (kopecks === null) {
      tell({ ...about, code: 'priceTooLarge', params: { price: price?.roubles ?? '' } })
      continue
    }
    const min = isLimited
      ? count(child.required ? Math.max(1, child.minAmount) : child.minAmount)
      : 0
    rows.push({
      key: child.id,
      fields: {
        name: shorten(name, limits.dishName),
        price: kopecks,
        min,
        max: isLimited ? limitOf(child.maxAmount) : null,
        byDefault: count(child.defaultAmount),
        free: count(child.freeOfChargeAmount),
        isAvailable: price?.isIncluded ?? true,
        sku: skuOf(product.code),
        externalId: child.id,
        ...measures(gramsOfKilograms(product.weight), 'g', nutritionOf(product)),
      },
    })
  }
  if (rows.length > mostModifiers) {
    const params = { limit: mostModifiers, count: rows.length }
    tell({ kind: 'modifier', externalId: owner.id, name: owner.name, code: 'tooMany', params })
  }
  return rows.slice(0, mostModifiers)
}

/** Nutrition of a product of the nomenclature: per 100 g where it says so, else per item. */
export function nutritionOf(product: Nutrients): Parameters<typeof measures>[2] {
  return firstKnown(
    {
      per: 'hundred',
      figures: {
        kcal: product.energyAmount,
        protein: product.proteinsAmount,
        fat: product.fatAmount,
        carbohydrates: product.carbohydratesAmount,
      },
    },
    {
      per: 'portion',
      figures: {
        kcal: product.energyFullAmount,
        protein: product.proteinsFullAmount,
        fat: product.fatFullAmount,
        carbohydrates: product.carbohydratesFullAmount,
      },
    },
  )
}

export function skuOf(code: string | null): string | null {
  const sku = cleanText(code ?? '')
  return sku === '' || sku.length > limits.sku ? null : sku
}

/** A whole number of things that our menu can store. */
export function count(amount: number): number {
  return Math.min(mostCount, Math.max(0, Math.trunc(amount)))
}

/** A limit; nought is iiko's "none". */
export function limitOf(amount: number): number | null {
  return amount <= 0 || amount > mostCount ? null : Math.trunc(amount)
}
