import type { Row } from '@/src/domain/sync/Record'

import { cleanText } from '../cleanText'
import { limits } from '../menu'
import { shorten } from '../shorten'
import type { Finding } from './Finding'
import { kopecksOf } from './kopecksOf'
import { rowKey } from './rowKey'
import type { ExternalCombo, ExternalMenuSource } from './Source'
import { imagesOf } from './wantedDish'
import type { WantedRecord } from './WantedMenu'

/** What combos without a category of their own stand under. */
const comboCategory = { id: 'combos', name: 'Комбо' }

type Circumstances = {
  dishes: ReadonlySet<string>
  tell: (finding: Finding) => void
  skipped: Finding[]
}

/**
 * Combos of an external menu as combos of ours: groups are slots, and what may be chosen stays as
 * `dish|size|surcharge` in kopecks. A combo priced by its parts is the sum of its dishes.
 */
export function wantedCombos(
  combos: ExternalMenuSource['combos'],
  { dishes, tell, skipped }: Circumstances,
): {
  records: WantedRecord[]
  categories: { id: string; name: string }[]
} {
  const records: WantedRecord[] = []
  const categories = new Map<string, { id: string; name: string }>()
  for (const { category, combo } of combos) {
    const about = { kind: 'dish', externalId: combo.id, name: combo.name } as const
    const name = cleanText(combo.name)
    const rows = combo.groups.flatMap((group) => slotOf(combo, group, dishes, tell))
    if (name === '' || rows.length === 0) {
      skipped.push({ ...about, code: name === '' ? 'emptyName' : 'emptyCombo', params: {} })
      continue
    }
    const isFixed = combo.price !== null && !/component/i.test(combo.priceStrategy)
    const price = kopecksOf(combo.price ?? '0', about, tell)
    if (price === null) {
      skipped.push({ ...about, code: 'priceTooLarge', params: { price: combo.price ?? '' } })
      continue
    }
    const title = cleanText(category ?? '')
    const home = title === '' ? comboCategory : { id: `combos/${title.slice(0, 50)}`, name: title }
    categories.set(home.id, home)
    records.push({
      kind: 'dish',
      externalId: combo.id,
      name: shorten(name, limits.dishName),
      fields: {
        name: shorten(name, limits.dishName),
        description: shorten(cleanText(combo.description ?? '', { lines: true }), 5000) || null,
        price,
        category: home.id,
        isAvailable: true,
        isCombo: true,
        images: imagesOf(combo.image ? [combo.image] : []),
        comboPricing: isFixed ? 'fixed' : 'sum',
        trashed: false,
      },
      rows,
    })
  }
  return { records, categories: [...categories.values()] }
}

function slotOf(
  combo: ExternalCombo,
  group: ExternalCombo['groups'][number],
  dishes: ReadonlySet<string>,
  tell: Circumstances['tell'],
): Row[] {
  const about = { kind: 'dish', externalId: combo.id, name: combo.name } as const
  const choices = group.items.flatMap(({ itemId, sizeId, priceModificationAmount }) => {
    if (!dishes.has(itemId)) {
      tell({ ...about, code: 'unknownComboDish', params: { dish: itemId } })
      return []
    }
    const surcharge =
      priceModificationAmount > 0 ? kopecksOf(String(priceModificationAmount), about, tell) : 0
    return [`${itemId}|${sizeId === null ? '' : rowKey(itemId, sizeId)}|${surcharge ?? 0}`]
  })
  if (choices.length === 0) return []
  const name = shorten(cleanText(group.name) || 'Блюдо на выбор', 100)
  return [{ key: rowKey(combo.id, group.id), fields: { name, min: 1, max: 1, choices } }]
}
