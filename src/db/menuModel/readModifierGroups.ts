import { z } from 'zod'

import { allergens } from '@/src/domain/menu/model/Allergen'
import type { ModifierGroup } from '@/src/domain/menu/model/ModifierGroup'

import { grouped } from '@/src/domain/lists/grouped'
import type { Ids } from './Ids'
import { measures } from './measures'
import { among, published } from './published'
import type { Query } from './Query'
import { count, flag, limit, measured, named, namedRow, text } from './rows'
import { textOf } from './textOf'

const group = z.object({
  id: z.number(),
  min: count,
  max: limit,
  free: count,
  is_hidden: flag,
  external_id: text,
})

const modifier = z.object({
  id: z.string(),
  _parent_id: z.number(),
  price: count,
  min: count,
  max: limit,
  by_default: count,
  free: count,
  is_available: z
    .boolean()
    .nullable()
    .transform((value) => value ?? true),
  photo_id: z.number().nullable(),
  sku: text,
  external_id: text,
  group_id: z.number().nullable(),
  ...measured,
})

const allergen = z.object({ parent_id: z.string(), value: z.enum(allergens) })

const ofGroup = `select id from modifier_groups_modifiers where ${among('_parent_id')}`

export async function readModifierGroups(query: Query, ids: Ids): Promise<ModifierGroup[]> {
  const groups = await query(
    group,
    `select id, min, max, free, is_hidden, external_id from modifier_groups where ${among('id')} and ${published}`,
    [ids],
  )
  const texts = grouped(
    await query(
      named,
      `select _parent_id, _locale, name from modifier_groups_locales where ${among('_parent_id')}`,
      [ids],
    ),
    ({ _parent_id }) => _parent_id,
  )
  const modifiers = grouped(
    await query(
      modifier,
      `select * from modifier_groups_modifiers where ${among('_parent_id')} order by _order, id`,
      [ids],
    ),
    ({ _parent_id }) => _parent_id,
  )
  const modifierTexts = grouped(
    await query(
      namedRow,
      `select _parent_id, _locale, name from modifier_groups_modifiers_locales
       where _parent_id in (${ofGroup})`,
      [ids],
    ),
    ({ _parent_id }) => _parent_id,
  )
  const contained = grouped(
    await query(
      allergen,
      `select parent_id, value from modifier_groups_modifiers_allergens
       where parent_id in (${ofGroup}) order by "order", id`,
      [ids],
    ),
    ({ parent_id }) => parent_id,
  )
  return groups.map(({ id, min, max, free, is_hidden, external_id }) => ({
    id,
    name: textOf(texts.get(id), 'name'),
    min,
    max,
    free,
    isHidden: is_hidden,
    externalId: external_id,
    modifiers: (modifiers.get(id) ?? []).map((row) => ({
      key: row.id,
      name: textOf(modifierTexts.get(row.id), 'name'),
      price: row.price,
      min: row.min,
      max: row.max,
      byDefault: row.by_default,
      free: row.free,
      ...measures(row),
      allergens: (contained.get(row.id) ?? []).map(({ value }) => value),
      photo: row.photo_id,
      sku: row.sku,
      externalId: row.external_id,
      isAvailable: row.is_available,
      groupId: row.group_id,
    })),
  }))
}
