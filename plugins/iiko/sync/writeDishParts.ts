import { sql } from '@payloadcms/db-postgres/drizzle'

import { insertRows, ints, type Row, texts } from '@/src/db/iiko/rows'
import { rowKey } from '@/src/domain/iiko/wanted/rowKey'

import { attachPhotos } from '../images/attachPhotos'
import type { Applying, Change } from './Applying'
import { columnsOf, listOf } from './columns'
import { tagIds } from './tagIds'

const sizeDefaults = {
  price: 0,
  is_default: false,
  sku: null,
  external_id: null,
  portion_amount: null,
  portion_unit: 'g',
  nutrition_per: 'hundred',
  nutrition_kcal: null,
  nutrition_protein: null,
  nutrition_fat: null,
  nutrition_carbohydrates: null,
}

/** Writes what hangs on dishes: tags, modifier groups, allergens, sizes, a combo's slots, pictures. */
export async function writeDishParts(
  applying: Applying,
  changes: readonly Change[],
): Promise<void> {
  const { db, idOf } = applying
  const having = (name: string) =>
    changes.flatMap((change) => {
      const changed = change.fields[name]
      return changed === undefined ? [] : [{ change, list: listOf(changed[1]) }]
    })
  const known = (part: readonly { change: Change }[]) =>
    part.flatMap(({ change }) => (change.action === 'create' ? [] : [change.document]))

  const tagged = having('tags')
  const tagOf = await tagIds(
    applying,
    tagged.flatMap(({ list }) => list),
  )
  const grouped = having('groups')
  await replaceRels('tags', tagged, ({ change, list }) =>
    list.map((name) => ({ ...noRel, parent_id: change.document, tags_id: tagOf(name) })),
  )
  await replaceRels('modifierGroups', grouped, ({ change, list }) =>
    list.map((group) => ({
      ...noRel,
      parent_id: change.document,
      modifier_groups_id: idOf('group', group),
    })),
  )

  const contained = having('allergens')
  await db.execute(
    sql`delete from menu_items_allergens where parent_id in ${ints(known(contained))}`,
  )
  await insertRows(
    db,
    'menu_items_allergens',
    contained.flatMap(({ change, list }) =>
      list.map((value, index) => ({ order: index + 1, parent_id: change.document, value })),
    ),
  )

  await writeSizes()
  await writeSlots()
  await writeImages()

  async function replaceRels(
    path: string,
    parts: ReturnType<typeof having>,
    rowsOf: (part: ReturnType<typeof having>[number]) => (Row & { parent_id: number })[],
  ): Promise<void> {
    const ids = known(parts)
    if (ids.length > 0) {
      await db.execute(
        sql`delete from menu_items_rels where path = ${path} and parent_id in ${ints(ids)}`,
      )
    }
    await insertRows(
      db,
      'menu_items_rels',
      parts.flatMap((part) =>
        rowsOf(part).map((row, index) => ({ ...row, path, order: index + 1 })),
      ),
    )
  }

  async function writeSizes(): Promise<void> {
    const sized = changes.filter((change) => change.newRows && !isCombo(change))
    const ids = known(sized.map((change) => ({ change })))
    const all = sized.flatMap((change) =>
      (change.newRows ?? []).map((row, index) => ({ change, row, index })),
    )
    if (ids.length > 0) {
      await db.execute(sql`
        delete from menu_items_sizes where _parent_id in ${ints(ids)}
          and id not in ${texts(all.map(({ row }) => row.key))}`)
      await db.execute(sql`
        delete from menu_items_rels where path like 'sizes.%' and parent_id in ${ints(ids)}`)
    }
    await insertRows(
      db,
      'menu_items_sizes',
      all.map(({ change, row, index }) => ({
        id: row.key,
        _parent_id: change.document,
        _order: index + 1,
        ...sizeDefaults,
        ...columnsOf(row.fields),
      })),
      ['id'],
    )
    await insertRows(
      db,
      'menu_items_sizes_locales',
      all.map(({ row }) => said(applying, row.key, row.fields.name)),
      ['_locale', '_parent_id'],
    )
    await insertRows(
      db,
      'menu_items_rels',
      all.flatMap(({ change, row, index }) =>
        listOf(row.fields.groups).map((group, place) => ({
          ...noRel,
          order: place + 1,
          path: `sizes.${index}.modifierGroups`,
          parent_id: change.document,
          modifier_groups_id: idOf('group', group),
        })),
      ),
    )
  }

  async function writeSlots(): Promise<void> {
    const combos = changes.filter((change) => change.newRows && isCombo(change))
    const ids = known(combos.map((change) => ({ change })))
    if (ids.length > 0) {
      await db.execute(sql`delete from menu_items_slots where _parent_id in ${ints(ids)}`)
    }
    const slots = combos.flatMap((change) =>
      (change.newRows ?? []).map((row, index) => ({ change, row, index })),
    )
    await insertRows(
      db,
      'menu_items_slots',
      slots.map(({ change, row, index }) => ({
        id: row.key,
        _parent_id: change.document,
        _order: index + 1,
        min: row.fields.min ?? 1,
        max: row.fields.max ?? 1,
      })),
    )
    await insertRows(
      db,
      'menu_items_slots_locales',
      slots.map(({ row }) => said(applying, row.key, row.fields.name)),
    )
    await insertRows(
      db,
      'menu_items_slots_choices',
      slots.flatMap(({ row }) =>
        listOf(row.fields.choices).map((choice, index) => {
          const [dish = '', size = '', surcharge = '0'] = choice.split('|')
          return {
            id: rowKey(row.key, choice),
            _parent_id: row.key,
            _order: index + 1,
            dish_id: idOf('dish', dish),
            size,
            surcharge: Number(surcharge),
          }
        }),
      ),
      null,
    )
  }

  async function writeImages(): Promise<void> {
    const pictured = having('images')
    const ids = known(pictured)
    if (ids.length > 0) {
      await db.execute(sql`delete from iiko_dish_images where dish in ${ints(ids)}`)
    }
    const links = [...new Set(pictured.flatMap(({ list }) => list))]
    await insertRows(
      db,
      'iiko_images',
      links.map((link) => ({
        link,
        state: 'waiting',
        attempts: 0,
        run_at: new Date().toISOString(),
      })),
      null,
    )
    await insertRows(
      db,
      'iiko_dish_images',
      pictured.flatMap(({ change, list }) =>
        list.map((link, place) => ({ dish: change.document, place, link })),
      ),
    )
    // A picture that came for another dish is there at once.
    await attachPhotos(
      db,
      pictured.map(({ change }) => change.document),
    )
  }

  function isCombo(change: Change): boolean {
    const told = change.fields.isCombo?.[1]
    return (told ?? applying.stored.get(`dish:${change.externalId}`)?.fields.isCombo) === true
  }
}

const noRel = { tags_id: null, modifier_groups_id: null }

export function said({ locale }: Applying, parent: string, name: unknown): Row {
  return { name, _locale: locale, _parent_id: parent }
}
