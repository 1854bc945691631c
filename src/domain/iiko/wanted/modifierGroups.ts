import type { Fields, Row } from '@/src/domain/sync/Record'

import { offerRecord } from './offerRecord'
import type { WantedRecord } from './WantedMenu'

/** A modifier group as one dish uses it. `groupId` null: modifiers that iiko keeps outside of any group. */
export type UsedGroup = {
  readonly groupId: string | null
  readonly name: string
  readonly fields: Fields
  /** Keys are ids of modifiers here; they become keys of rows when the record is known. */
  readonly modifiers: readonly Row[]
  /** Where other organisations ask another price for a modifier, in kopecks, or do not sell it: null. */
  readonly elsewhere?: readonly {
    readonly organization: string
    readonly modifier: string
    readonly name: string
    readonly price: number | null
  }[]
}

/**
 * The modifier groups of a menu: one record for each group and set of rules, however many dishes use
 * it. Of several sets of rules of one group the one that most dishes use has the group's id (of
 * equals, that of the smallest dish id), so that a change of the rules everywhere is a change of the
 * record and not another record; the others have a dish's id behind it.
 */
export function modifierGroups(rowKey: (owner: string, part: string) => string): {
  /**
   * Notes that a dish uses a group by these `rules`, whatever text tells sets of rules apart; the group
   * is made once for each. Null when there is nothing in it to choose.
   */
  use: (
    dishId: string,
    asked: { groupId: string | null; rules: string; make: () => UsedGroup | null },
  ) => UsedGroup | null
  finish: () => {
    records: WantedRecord[]
    /** The prices of other organisations. */
    offers: WantedRecord[]
    idOf: (used: UsedGroup) => string
  }
} {
  type Variant = { used: UsedGroup; dishes: number; firstDish: string }
  const families = new Map<string, Map<string, Variant | null>>()
  const variantOf = new Map<UsedGroup, Variant>()

  return {
    use: (dishId, { groupId, rules, make }) => {
      const family = groupId ?? ''
      const variants = families.get(family) ?? new Map<string, Variant | null>()
      families.set(family, variants)
      const known = variants.get(rules)
      if (known) {
        known.dishes += 1
        if (dishId < known.firstDish) known.firstDish = dishId
        return known.used
      }
      if (known === null) return null
      const used = make()
      const variant: Variant | null = used && { used, dishes: 1, firstDish: dishId }
      variants.set(rules, variant)
      if (used && variant) variantOf.set(used, variant)
      return used
    },
    finish: () => {
      const ids = new Map<Variant, string>()
      const records: WantedRecord[] = []
      const offers: WantedRecord[] = []
      for (const [family, variants] of families) {
        const sorted = [...variants.values()]
          .flatMap((variant) => variant ?? [])
          .sort((a, b) => b.dishes - a.dishes || (a.firstDish < b.firstDish ? -1 : 1))
        const taken = new Set<string>()
        for (const [index, variant] of sorted.entries()) {
          const id = nameVariant(family, index, variant.firstDish, taken)
          taken.add(id)
          ids.set(variant, id)
          const { name, fields, modifiers, elsewhere = [] } = variant.used
          for (const { organization, modifier, name, price } of elsewhere) {
            const part = rowKey(id, modifier)
            offers.push(offerRecord({ place: organization, kind: 'group', id, part }, name, price))
          }
          records.push({
            kind: 'group',
            externalId: id,
            name,
            fields: { name, ...fields, trashed: false },
            rows: modifiers.map((row) => ({ ...row, key: rowKey(id, row.key) })),
          })
        }
      }
      return {
        records: records.sort(
          (a, b) => compare(a.name, b.name) || compare(a.externalId, b.externalId),
        ),
        offers,
        idOf: (used) => {
          const variant = variantOf.get(used)
          const id = variant && ids.get(variant)
          if (id === undefined) throw new Error('The modifier group was never used.')
          return id
        },
      }
    },
  }
}

/** At most 64 characters; a dish may use one group twice with different rules. */
function nameVariant(
  family: string,
  index: number,
  dishId: string,
  taken: ReadonlySet<string>,
): string {
  if (family !== '' && index === 0) return family
  const base =
    family === '' ? `own/${dishId}` : `${family}/${dishId.replaceAll('-', '').slice(0, 22)}`
  let id = base
  for (let number = 2; taken.has(id); number += 1) id = `${base}.${number}`
  return id
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
