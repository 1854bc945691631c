import { byMenuOrder } from './byMenuOrder'
import { firstOfEach } from './firstOfEach'
import { mapCategories } from './mapCategories'
import { mapDish } from './mapDish'
import type { MappedDish, MappedMenu } from './menu'
import type { Nomenclature } from './nomenclature'

/**
 * iiko's nomenclature (the answer of `POST /api/1/nomenclature`) as our menu. The menu is the same
 * for any order of the records (of two with one id, the first counts); see mapCategories and
 * mapDish for what is left out.
 */
export function mapNomenclature({ groups, products, sizes }: Nomenclature): MappedMenu {
  const shelves = mapCategories(groups)
  const { unique, repeated } = firstOfEach(products)
  const surroundings = {
    groups: shelves.groups,
    categoryOf: shelves.categoryOf,
    sizes: new Map(sizes.map((size) => [size.id, size])),
  }

  const dishes: MappedDish[] = []
  const withdrawn: string[] = []
  const skipped = [...shelves.skipped]
  const remarks = [...shelves.remarks]
  for (const product of unique.values()) {
    const about = { kind: 'dish', externalId: product.id, name: product.name } as const
    const outcome = mapDish(product, surroundings)
    if (outcome.dish) {
      dishes.push(outcome.dish)
      for (const reason of outcome.remarks) remarks.push({ ...about, reason })
    } else {
      skipped.push({ ...about, reason: outcome.reason })
      if (outcome.reason.code !== 'emptyName') withdrawn.push(product.id)
    }
  }
  for (const { id, name } of repeated) {
    skipped.push({ kind: 'dish', externalId: id, name, reason: { code: 'duplicate' } })
  }

  const place = new Map(shelves.categories.map(({ externalId }, index) => [externalId, index]))
  const placeOf = ({ categoryExternalId }: MappedDish) =>
    (categoryExternalId === null ? undefined : place.get(categoryExternalId)) ?? place.size
  dishes.sort((a, b) => placeOf(a) - placeOf(b) || byMenuOrder(keyed(a), keyed(b)))
  return { categories: shelves.categories, dishes, withdrawn, skipped, remarks }
}

function keyed({ externalId, name, order }: MappedDish) {
  return { id: externalId, name, order }
}
