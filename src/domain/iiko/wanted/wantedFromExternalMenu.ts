import type { Row } from '@/src/domain/sync/Record'

import { cleanText } from '../cleanText'
import { limits } from '../menu'
import { shorten } from '../shorten'
import { externalDish, type ExternalDish } from './externalDish'
import { externalGroups } from './externalGroups'
import type { Finding } from './Finding'
import { kopecksOf } from './kopecksOf'
import { modifierGroups, type UsedGroup } from './modifierGroups'
import { offerRecord } from './offerRecord'
import { priceAt } from './priceAt'
import { rowKey } from './rowKey'
import type { ExternalItem, ExternalMenuSource } from './Source'
import { wantedCombos } from './wantedCombos'
import type { WantedMenu, WantedRecord } from './WantedMenu'

type Circumstances = {
  /** The organisation whose prices are those of the menu. */
  organization: string
  /** Further organisations: where they differ, they get prices of their own. */
  others: readonly string[]
}

/**
 * The answer of `POST /api/2/menu/by_id` as a wanted menu. An item that stands in several categories is
 * one dish in the first of them (T5).
 */
export function wantedFromExternalMenu(
  { categories, combos }: ExternalMenuSource,
  { organization, others }: Circumstances,
): WantedMenu {
  const skipped: Finding[] = []
  const remarks: Finding[] = []
  const tell = (finding: Finding) => void remarks.push(finding)
  const collect = modifierGroups(rowKey)
  const drafts = new Map<
    string,
    { record: WantedRecord; used: UsedGroup[]; ofSizes: UsedGroup[][] }
  >()
  const offers: WantedRecord[] = []

  const kept = categories.filter(({ id, name, isHidden }) => {
    const code = isHidden ? 'notInMenu' : cleanText(name) === '' ? 'emptyName' : null
    if (code) skipped.push({ kind: 'category', externalId: id, name, code, params: {} })
    return code === null
  })
  const keptIds = new Set(kept.map(({ id }) => id))
  for (const category of categories) {
    for (const item of category.items) {
      const about = { kind: 'dish', externalId: item.itemId, name: item.name } as const
      if (drafts.has(item.itemId)) {
        tell({ ...about, code: 'inTwoCategories', params: { category: category.name } })
        continue
      }
      const outcome = externalDish(item, {
        category: keptIds.has(category.id) ? category.id : null,
        isCategoryHidden: category.isHidden,
        organization,
        tell,
      })
      if (!outcome.dish) {
        skipped.push(outcome.why)
        continue
      }
      drafts.set(item.itemId, draftOf(item, outcome.dish))
      for (const other of others) offers.push(...offersOf(item, outcome.dish, other))
    }
  }

  const { records: groupRecords, offers: modifierOffers, idOf } = collect.finish()
  const dishes = [...drafts.values()].map(({ record, used, ofSizes }): WantedRecord => {
    const groups = [...new Set(used.map(idOf))]
    const rows = record.rows?.map((row, index): Row => {
      const own = [...new Set((ofSizes[index] ?? []).map(idOf))]
      // A size without groups of its own has those of the dish.
      const isSame = own.join() === groups.join()
      return { ...row, fields: { ...row.fields, groups: isSame ? [] : own } }
    })
    return { ...record, fields: { ...record.fields, groups }, rows }
  })
  const comboParts = wantedCombos(combos, { dishes: new Set(drafts.keys()), tell, skipped })
  const categoryRecords = [...kept, ...comboParts.categories].map(({ id, name }): WantedRecord => ({
    kind: 'category',
    externalId: id,
    name: shorten(cleanText(name), limits.categoryName),
    fields: {
      name: shorten(cleanText(name), limits.categoryName),
      parent: null,
      trashed: false,
    },
  }))
  return {
    records: [
      ...categoryRecords,
      ...groupRecords,
      ...dishes,
      ...comboParts.records,
      ...offers,
      ...modifierOffers,
    ],
    withdrawn: [],
    isWhole: drafts.size > 0,
    nextPriceAt: null,
    skipped,
    remarks,
  }

  function draftOf(item: ExternalItem, dish: ExternalDish) {
    const { fields, rows, sizes } = dish
    const name = String(fields.name)
    const record: WantedRecord = { kind: 'dish', externalId: item.itemId, name, fields, rows }
    const ofSizes = sizes.map(({ itemModifierGroups }) =>
      externalGroups(itemModifierGroups, { organization, others, tell }).flatMap(
        (group) =>
          collect.use(item.itemId, {
            groupId: group.groupId,
            rules: JSON.stringify([group.name, group.fields, group.modifiers, group.elsewhere]),
            make: () => group,
          }) ?? [],
      ),
    )
    const main = Math.max(
      0,
      sizes.findIndex(({ isDefault }) => isDefault),
    )
    return { record, used: ofSizes[main] ?? [], ofSizes }
  }

  /** Where another organisation asks another price, or does not sell it at all. */
  function offersOf(
    item: ExternalItem,
    { rows, sizes }: ExternalDish,
    other: string,
  ): WantedRecord[] {
    const about = { kind: 'dish', externalId: item.itemId, name: item.name } as const
    return sizes.flatMap((size): WantedRecord[] => {
      const here = priceAt(size.prices, organization)
      const there = priceAt(size.prices, other)
      if (there === undefined || there === here) return []
      const key = rows.length > 0 ? rowKey(item.itemId, size.sizeId ?? '') : ''
      const price = there === null ? null : kopecksOf(there, about, tell)
      const of = { place: other, kind: 'dish', id: item.itemId, part: key } as const
      return [offerRecord(of, item.name, price)]
    })
  }
}
