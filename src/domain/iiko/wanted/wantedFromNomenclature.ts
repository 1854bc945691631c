import { byMenuOrder } from '../byMenuOrder'
import { firstOfEach } from '../firstOfEach'
import { mapCategories } from '../mapCategories'
import type { Finding } from './Finding'
import { findingOf } from './findingOf'
import { type UsedGroup, modifierGroups } from './modifierGroups'
import { rowKey } from './rowKey'
import type { NomenclatureSource } from './Source'
import { usedGroups } from './usedGroups'
import { wantedDish } from './wantedDish'
import type { WantedMenu, WantedRecord } from './WantedMenu'

type Circumstances = {
  /** The wall clock of the terminal, `yyyy-MM-dd HH:mm:ss`: it decides which price counts. */
  now: string
}

/**
 * The answer of `POST /api/1/nomenclature` as a wanted menu. The same for any order of the records; of
 * two with one id the first counts.
 */
export function wantedFromNomenclature(
  { groups, products, sizes }: NomenclatureSource,
  { now }: Circumstances,
): WantedMenu {
  const remarks: Finding[] = []
  const tell = (finding: Finding) => void remarks.push(finding)
  const shelves = mapCategories(groups)
  const skipped = shelves.skipped.map(findingOf)
  remarks.push(...shelves.remarks.map(findingOf))
  const { unique, repeated } = firstOfEach(products)
  const sizesById = new Map(sizes.map((size) => [size.id, size]))
  const around = { ...shelves, sizes: sizesById, now, tell }
  const collect = modifierGroups(rowKey)
  const withProducts = { products: unique, groups: shelves.groups, now, tell }

  type Draft = { record: WantedRecord; used: UsedGroup[]; order: number }
  const drafts: Draft[] = []
  const withdrawn: string[] = []
  let nextPriceAt: string | null = null
  for (const product of unique.values()) {
    const outcome = wantedDish(product, around)
    if (!outcome.dish) {
      skipped.push(outcome.why)
      if (outcome.isWithdrawn) withdrawn.push(product.id)
      continue
    }
    const { fields, rows } = outcome.dish
    const used = usedGroups(product, withProducts, collect.use)
    const name = String(fields.name)
    const record: WantedRecord = { kind: 'dish', externalId: product.id, name, fields, rows }
    drafts.push({ record, used, order: product.order })
    const at = outcome.nextPriceAt
    if (at !== null && (nextPriceAt === null || at < nextPriceAt)) nextPriceAt = at
  }
  for (const { id, name } of repeated) {
    skipped.push({ kind: 'dish', externalId: id, name, code: 'duplicate', params: {} })
  }

  const { records: groupRecords, idOf } = collect.finish()
  const place = new Map(shelves.categories.map(({ externalId }, index) => [externalId, index]))
  const placeOf = ({ record }: Draft) => place.get(String(record.fields.category)) ?? place.size
  drafts.sort((a, b) => placeOf(a) - placeOf(b) || byMenuOrder(keyed(a), keyed(b)))

  const categoryRecords = shelves.categories.map(
    ({ externalId, name, parentExternalId }): WantedRecord => ({
      kind: 'category',
      externalId,
      name,
      fields: { name, parent: parentExternalId, trashed: false },
    }),
  )
  const dishRecords = drafts.map(({ record, used }): WantedRecord => {
    const ids = [...new Set(used.map(idOf))]
    return { ...record, fields: { ...record.fields, groups: ids } }
  })
  return {
    records: [...categoryRecords, ...groupRecords, ...dishRecords],
    withdrawn,
    // T10: an answer without a single product is no menu, and takes nothing away.
    isWhole: products.length > 0,
    nextPriceAt,
    skipped,
    remarks,
  }
}

function keyed({ record, order }: { record: WantedRecord; order: number }) {
  return { id: record.externalId, name: record.name, order }
}
