import type { Dish } from '@/src/domain/menu/model/Dish'
import type { Text } from '@/src/domain/menu/model/Text'

import { dishRelation, dishRow, type DishText, dishText } from './dishRows'
import { grouped } from '@/src/domain/lists/grouped'
import type { Ids } from './Ids'
import { measures } from './measures'
import { among, published } from './published'
import type { Query } from './Query'
import { readSizes } from './readSizes'
import { readSlots } from './readSlots'
import { allergenRow } from './rows'
import { textOf } from './textOf'

/** A story as it is stored, Lexical's JSON, made into HTML. */
export type ToHtml = (story: unknown) => string

function storyOf(rows: readonly DishText[] | undefined, toHtml: ToHtml): Text {
  const said = (rows ?? []).map(({ _locale, story }) => ({ _locale, story: toHtml(story) }))
  return textOf(said, 'story')
}

/** The published dishes among `ids`. */
export async function readDishes(query: Query, ids: Ids, toHtml: ToHtml): Promise<Dish[]> {
  const rows = await query(
    dishRow,
    `select * from menu_items where ${among('id')} and ${published}`,
    [ids],
  )
  const texts = grouped(
    await query(
      dishText,
      `select _parent_id, _locale, name, description, story, seo_title, seo_description
       from menu_items_locales where ${among('_parent_id')}`,
      [ids],
    ),
    ({ _parent_id }) => _parent_id,
  )
  const relations = grouped(
    await query(
      dishRelation,
      `select parent_id, path, media_id, tags_id, modifier_groups_id, menu_items_id
       from menu_items_rels where ${among('parent_id')} order by parent_id, path, "order", id`,
      [ids],
    ),
    ({ parent_id }) => parent_id,
  )
  const [contained, traced] = [
    await readAllergens(query, 'menu_items_allergens', ids),
    await readAllergens(query, 'menu_items_traces', ids),
  ]
  const sizesOf = await readSizes(query, ids)
  const slotsOf = await readSlots(query, ids)

  return rows.map((row) => {
    const said = texts.get(row.id)
    const related = relations.get(row.id) ?? []
    const at = (path: string) => related.filter((relation) => relation.path === path)
    return {
      id: row.id,
      name: textOf(said, 'name'),
      description: textOf(said, 'description'),
      story: storyOf(said, toHtml),
      price: row.price,
      vat: row.vat,
      categoryId: row.category_id,
      isAvailable: row.is_available,
      slug: row.slug,
      sku: row.sku,
      externalId: row.external_id,
      ...measures(row),
      allergens: contained(row.id),
      traces: traced(row.id),
      tags: at('tags').flatMap(({ tags_id }) => tags_id ?? []),
      photos: at('photos').flatMap(({ media_id }) => media_id ?? []),
      related: at('related').flatMap(({ menu_items_id }) => menu_items_id ?? []),
      sizes: sizesOf(row.id, related),
      modifierGroups: at('modifierGroups').flatMap(
        ({ modifier_groups_id }) => modifier_groups_id ?? [],
      ),
      combo: row.is_combo
        ? {
            pricing: row.combo_pricing ?? 'fixed',
            discountPercent: row.combo_discount,
            slots: slotsOf(row.id),
          }
        : null,
      seoTitle: textOf(said, 'seo_title'),
      seoDescription: textOf(said, 'seo_description'),
      createdAt: row.created_at,
      updatedAt: row.updated_at,
    }
  })
}

async function readAllergens(
  query: Query,
  table: 'menu_items_allergens' | 'menu_items_traces',
  ids: Ids,
): Promise<(dishId: number) => Dish['allergens']> {
  const rows = await query(
    allergenRow,
    `select parent_id, value from ${table} where ${among('parent_id')} order by "order", id`,
    [ids],
  )
  const lists = grouped(rows, ({ parent_id }) => parent_id)
  return (dishId) => (lists.get(dishId) ?? []).map(({ value }) => value)
}
