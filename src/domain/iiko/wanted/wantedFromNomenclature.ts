import { byMenuOrder } from '../byMenuOrder'
import { mapCategories } from '../mapCategories'
import type { Finding } from './Finding'
import { findingOf } from './findingOf'
import { modifierGroups } from './modifierGroups'
import { rowKey } from './rowKey'
import type { NomenclatureSource, Product } from './Source'
import { asModifier, type ModifierProduct, type ModifierUser, usedGroups } from './usedGroups'
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
  const sizesById = new Map(sizes.map((size) => [size.id, size]))
  const around = { ...shelves, sizes: sizesById, now, tell }
  const collect = modifierGroups(rowKey)
  const asModifiers = new Map<string, ModifierProduct>()
  const withProducts = { products: asModifiers, groups: shelves.groups, now, tell }

  type Draft = { record: WantedRecord; groupIds: string[]; user: ModifierUser; order: number }
  const drafts: Draft[] = []
  const repeated: Pick<Product, 'id' | 'name'>[] = []
  const withdrawn: string[] = []
  let nextPriceAt: string | null = null
  // Of each product no more is kept than is needed once all are known: there may be 50,000.
  for (const product of products) {
    const { id, order } = product
    if (asModifiers.has(id)) {
      repeated.push({ id, name: product.name })
      continue
    }
    asModifiers.set(id, asModifier(product))
    const outcome = wantedDish(product, around)
    if (!outcome.dish) {
      skipped.push(outcome.why)
      if (outcome.isWithdrawn) withdrawn.push(id)
      continue
    }
    const { fields, rows } = outcome.dish
    const name = String(fields.name)
    // Named below, when it is known which set of rules has the group's own id.
    const groupIds: string[] = []
    const record: WantedRecord = {
      kind: 'dish',
      externalId: id,
      name,
      fields: { ...fields, groups: groupIds },
      rows,
    }
    const { groupModifiers, modifiers } = product
    const user = { id, name: product.name, groupModifiers, modifiers }
    drafts.push({ record, groupIds, user, order })
    const at = outcome.nextPriceAt
    if (at !== null && (nextPriceAt === null || at < nextPriceAt)) nextPriceAt = at
  }
  for (const { id, name } of repeated) {
    skipped.push({ kind: 'dish', externalId: id, name, code: 'duplicate', params: {} })
  }

  const used = drafts.map(({ user }) => usedGroups(user, withProducts, collect.use))
  const { records: groupRecords, idOf } = collect.finish()
  for (const [index, { groupIds }] of drafts.entries()) {
    groupIds.push(...new Set(used[index]?.map(idOf)))
  }
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
  return {
    records: [...categoryRecords, ...groupRecords, ...drafts.map(({ record }) => record)],
    withdrawn,
    // T10: an answer without a single product is no menu, and takes nothing away.
    isWhole: asModifiers.size > 0,
    nextPriceAt,
    skipped,
    remarks,
  }
}

function keyed({ record, order }: { record: WantedRecord; order: number }) {
  return { id: record.externalId, name: record.name, order }
}
