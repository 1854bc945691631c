import type { Row } from '@/src/domain/sync/Record'

import { cleanText } from '../cleanText'
import { limits } from '../menu'
import { shorten } from '../shorten'
import { allergensOf } from './allergensOf'
import type { Finding } from './Finding'
import { kopecksOf } from './kopecksOf'
import { firstKnown, measures } from './measures'
import type { UsedGroup } from './modifierGroups'
import { priceAt } from './priceAt'
import type { ExternalModifier, ExternalModifierGroup, Figures } from './Source'
import { count, limitOf, ownGroupName, skuOf } from './usedGroups'

type Circumstances = {
  organization: string
  /** Further organisations: where they differ, they get prices of their own. */
  others: readonly string[]
  tell: (finding: Finding) => void
}

/** The modifier groups of a size in an external menu; hidden ones and empty ones give none. */
export function externalGroups(
  groups: readonly ExternalModifierGroup[],
  circumstances: Circumstances,
): UsedGroup[] {
  const used: UsedGroup[] = []
  for (const group of groups) {
    const modifiers = rowsOf(group, circumstances)
    if (group.isHidden || modifiers.length === 0) continue
    const { minQuantity = 0, maxQuantity = 0, freeQuantity = 0 } = group.restrictions ?? {}
    const sold = new Set(modifiers.map(({ key }) => key))
    used.push({
      groupId: group.itemGroupId,
      name: shorten(cleanText(group.name) || ownGroupName, limits.dishName),
      fields: { min: count(minQuantity), max: limitOf(maxQuantity), free: count(freeQuantity) },
      modifiers,
      elsewhere: group.items.flatMap((item) =>
        sold.delete(item.itemId) ? pricesElsewhere(item, circumstances) : [],
      ),
    })
  }
  return used
}

function pricesElsewhere(
  item: ExternalModifier,
  { organization, others, tell }: Circumstances,
): NonNullable<UsedGroup['elsewhere']> {
  const about = { kind: 'modifier', externalId: item.itemId, name: item.name } as const
  const here = priceAt(item.prices, organization)
  return others.flatMap((other) => {
    const there = priceAt(item.prices, other)
    if (there === undefined || there === here) return []
    const price = there === null ? null : kopecksOf(there, about, tell)
    return [{ organization: other, modifier: item.itemId, name: item.name, price }]
  })
}

function rowsOf(group: ExternalModifierGroup, { organization, tell }: Circumstances): Row[] {
  const rows = new Map<string, Row>()
  for (const item of group.items) {
    const about = { kind: 'modifier', externalId: item.itemId, name: item.name } as const
    const name = cleanText(item.name)
    const roubles = priceAt(item.prices, organization)
    if (item.isHidden || rows.has(item.itemId) || rows.size === 200) continue
    if (name === '') {
      tell({ ...about, code: 'emptyName', params: {} })
      continue
    }
    const price = kopecksOf(roubles ?? '0', about, tell)
    if (price === null) {
      tell({ ...about, code: 'priceTooLarge', params: { price: roubles ?? '' } })
      continue
    }
    const fields = {
      ...fieldsOf(item, group, tell),
      name: shorten(name, limits.dishName),
      price,
      // Null is not for sale (ExternalMenuPriceByDepartmentsDto).
      isAvailable: roubles !== null,
    }
    const figures = figuresOf(item.nutrition, organization)
    rows.set(item.itemId, {
      key: item.itemId,
      fields: { ...fields, ...measures(item.portionWeightGrams, 'g', figures) },
    })
  }
  return [...rows.values()]
}

function fieldsOf(
  item: ExternalModifier,
  group: ExternalModifierGroup,
  tell: Circumstances['tell'],
): Row['fields'] {
  const {
    minQuantity = 0,
    maxQuantity = 0,
    freeQuantity = 0,
    byDefault = 0,
  } = item.restrictions ?? {}
  // T8, as in a nomenclature.
  const isLimited = group.childModifiersHaveMinMaxRestrictions
  const { known, unknown } = allergensOf(item.allergens)
  for (const allergen of unknown) {
    const about = { kind: 'modifier', externalId: item.itemId, name: item.name } as const
    tell({ ...about, code: 'unknownAllergen', params: { allergen } })
  }
  return {
    min: isLimited ? count(minQuantity) : 0,
    max: isLimited ? limitOf(maxQuantity) : null,
    byDefault: count(byDefault),
    free: count(freeQuantity),
    sku: skuOf(item.sku),
    externalId: item.itemId,
    allergens: known,
  }
}

/** The figures of an organisation in an external menu, which are per 100 g. */
export function figuresOf(
  nutrition: readonly Figures[],
  organization: string,
): Parameters<typeof measures>[2] {
  const own = nutrition.find(({ organizations }) => organizations.includes(organization))
  const said = own ?? nutrition.find(({ organizations }) => organizations.length === 0)
  if (!said) return null
  const { energy: kcal, proteins: protein, fats: fat, carbs: carbohydrates } = said
  return firstKnown({ per: 'hundred', figures: { kcal, protein, fat, carbohydrates } })
}
