import { sql } from '@payloadcms/db-postgres/drizzle'

import type { StoredRecord } from '@/src/domain/iiko/plan/MenuPlan'

import type { Db } from './Db'
import { partsOf, storedRows } from './storedRows'

/** What came from iiko before, by kind and external id; and what other connections or staff have given. */
export type Stored = {
  records: Map<string, StoredRecord>
  /** When each document was last changed, to see whether somebody changed it meanwhile. */
  stamps: Map<string, string>
  foreign: Set<string>
}

type Kind = StoredRecord['kind']

type Reading = {
  connection: number
  locale: string
  /** The restaurants by the key of their place: what staff have set there themselves is not iiko's. */
  locations?: ReadonlyMap<string, number>
  /** Nothing but this document. */
  only?: { kind: Kind; id: number }
}

const measures = (of: string) =>
  sql.raw(
    [
      'portion_amount',
      'portion_unit',
      'nutrition_per',
      'nutrition_kcal',
      'nutrition_protein',
      'nutrition_fat',
      'nutrition_carbohydrates',
    ]
      .map((column) => `${of}.${column}`)
      .join(', '),
  )

/**
 * Reads, in one statement, all records that iiko knows, trashed ones included, as the domain compares
 * them: references are external ids, or `#` and our id where iiko knows nothing of the record; tags are
 * names in small letters. Texts are in `locale`.
 */
export async function readStored(
  db: Db,
  { connection, locale, locations, only }: Reading,
): Promise<Stored> {
  const within = (kind: Kind, column: string) =>
    only === undefined
      ? sql``
      : only.kind === kind
        ? sql`and ${sql.raw(column)} = ${only.id}`
        : sql`and false`
  const places = [...(locations ?? [])].map(([place, location]) => ({ place, location }))
  const found = await db.execute(sql`
    with rels as (
      select rel.parent_id,
        json_agg(lower(tag.name) order by rel."order") filter (where rel.path = 'tags' and tag.name is not null) as tags,
        json_agg(coalesce(grp.external_id, '#' || grp.id) order by rel."order") filter (where rel.path = 'modifierGroups') as groups,
        json_agg(json_build_array(rel.path, coalesce(grp.external_id, '#' || grp.id)) order by rel."order")
          filter (where rel.path like 'sizes.%') as of_sizes
      from menu_items_rels rel
      left join tags_locales tag on tag._parent_id = rel.tags_id and tag._locale = ${locale}::_locales
      left join modifier_groups grp on grp.id = rel.modifier_groups_id
      where rel.path in ('tags', 'modifierGroups') or rel.path like 'sizes.%'
      group by rel.parent_id
    ), allergens as (
      select parent_id, json_agg(value order by "order") as allergens from menu_items_allergens group by parent_id
    ), sizes as (
      select size._parent_id, json_agg(json_build_array(size.id, said.name, size.price, size.is_default,
        size.external_id, size.sku, ${measures('size')}) order by size._order) as sizes
      from menu_items_sizes size
      left join menu_items_sizes_locales said on said._parent_id = size.id and said._locale = ${locale}::_locales
      group by size._parent_id
    ), choices as (
      select choice._parent_id, json_agg(coalesce(dish.external_id, '#' || dish.id) || '|' || coalesce(choice.size, '')
        || '|' || coalesce(choice.surcharge, 0) order by choice._order) as choices
      from menu_items_slots_choices choice join menu_items dish on dish.id = choice.dish_id
      where true ${within('dish', '(select _parent_id from menu_items_slots where id = choice._parent_id)')}
      group by choice._parent_id
    ), slots as (
      select slot._parent_id, json_agg(json_build_array(slot.id, said.name, slot.min, slot.max, choices.choices)
        order by slot._order) as slots
      from menu_items_slots slot
      left join menu_items_slots_locales said on said._parent_id = slot.id and said._locale = ${locale}::_locales
      left join choices on choices._parent_id = slot.id
      group by slot._parent_id
    ), images as (
      select dish, json_agg(link order by place) as images from iiko_dish_images group by dish
    ), contained as (
      select parent_id, json_agg(value order by "order") as allergens
      from modifier_groups_modifiers_allergens
      where true ${within('group', '(select _parent_id from modifier_groups_modifiers where id = parent_id)')}
      group by parent_id
    ), modifiers as (
      select modifier._parent_id, json_agg(json_build_array(modifier.id, said.name, modifier.price, modifier.min,
        modifier.max, modifier.by_default, modifier.free, coalesce(modifier.is_available, true), modifier.sku,
        modifier.external_id, ${measures('modifier')}, contained.allergens) order by modifier._order) as modifiers
      from modifier_groups_modifiers modifier
      left join modifier_groups_modifiers_locales said
        on said._parent_id = modifier.id and said._locale = ${locale}::_locales
      left join contained on contained.parent_id = modifier.id
      group by modifier._parent_id
    )
    select 'category' as kind, row.id, row.external_id, said.name, given.given, given.connection,
      row.updated_at::text as stamp,
      json_build_array(coalesce(parent.external_id, '#' || parent.id), row.deleted_at is not null) as doc
    from categories row
    left join categories_locales said on said._parent_id = row.id and said._locale = ${locale}::_locales
    left join categories parent on parent.id = row.parent_id
    left join iiko_given given on given.kind = 'category' and given.document = row.id
    where row.external_id is not null ${within('category', 'row.id')}
    union all
    select 'group', row.id, row.external_id, said.name, given.given, given.connection, row.updated_at::text,
      json_build_array(row.min, row.max, row.free, row.deleted_at is not null, modifiers.modifiers)
    from modifier_groups row
    left join modifier_groups_locales said on said._parent_id = row.id and said._locale = ${locale}::_locales
    left join modifiers on modifiers._parent_id = row.id
    left join iiko_given given on given.kind = 'group' and given.document = row.id
    where row.external_id is not null ${within('group', 'row.id')}
    union all
    select 'dish', row.id, row.external_id, said.name, given.given, given.connection, row.updated_at::text,
      json_build_array(
        json_build_array(said.description, said.seo_title, said.seo_description, row.price,
          coalesce(category.external_id, '#' || category.id), row.is_available, row.sku,
          row.deleted_at is not null, row.is_combo, row.combo_pricing),
        json_build_array(${measures('row')}),
        rels.tags, rels.groups, allergens.allergens, sizes.sizes, rels.of_sizes, slots.slots, images.images)
    from menu_items row
    left join menu_items_locales said on said._parent_id = row.id and said._locale = ${locale}::_locales
    left join categories category on category.id = row.category_id
    left join rels on rels.parent_id = row.id
    left join allergens on allergens.parent_id = row.id
    left join sizes on sizes._parent_id = row.id
    left join slots on slots._parent_id = row.id
    left join images on images.dish = row.id
    left join iiko_given given on given.kind = 'dish' and given.document = row.id
    where row.external_id is not null ${within('dish', 'row.id')}
    union all
    select 'offer', row.id,
      coalesce(given.external_id, own.place || '/'
        || coalesce(dish.external_id, '+' || replace(grp.external_id, '/', '|'))
        || '/' || coalesce(nullif(row.size, ''), row.modifier, '')),
      null, given.given, given.connection, row.updated_at::text, json_build_array(row.price, row.is_hidden)
    from location_offers row
    left join iiko_given given on given.kind = 'offer' and given.document = row.id
    left join json_to_recordset(${JSON.stringify(places)}::json) own (place text, location int)
      on own.location = row.location_id and given.document is null
    left join menu_items dish on dish.id = row.dish_id and own.location is not null
    left join modifier_groups grp on grp.id = row.modifier_group_id and own.location is not null
    where (given.document is not null or dish.external_id is not null or grp.external_id is not null) ${within('offer', 'row.id')}`)

  const records = new Map<string, StoredRecord>()
  const stamps = new Map<string, string>()
  const foreign = new Set<string>()
  for (const row of storedRows.parse(found).rows) {
    const key = `${row.kind}:${row.external_id}`
    if (row.stamp) stamps.set(key, row.stamp)
    const isAnothers = row.connection !== null && row.connection !== connection
    if (isAnothers || (row.kind === 'offer' && row.given === null)) foreign.add(key)
    const { id, kind, external_id: externalId, given } = row
    records.set(key, { id, kind, externalId, name: row.name ?? '', given, ...partsOf(row) })
  }
  return { records, stamps, foreign }
}
