import { z } from 'zod'

import type { Category } from '@/src/domain/menu/model/MenuModel'
import { vatRates } from '@/src/domain/order/Fiscal'

import { grouped } from '@/src/domain/lists/grouped'
import type { Ids } from './Ids'
import { among } from './published'
import type { Query } from './Query'
import { named, text } from './rows'
import { textOf } from './textOf'

const row = z.object({
  id: z.number(),
  slug: text,
  parent_id: z.number().nullable(),
  vat: z.enum(vatRates).nullable(),
})

export async function readCategories(query: Query, ids: Ids): Promise<Category[]> {
  const rows = await query(
    row,
    `select id, slug, parent_id, vat from categories where ${among('id')} and deleted_at is null`,
    [ids],
  )
  const texts = grouped(
    await query(
      named,
      `select _parent_id, _locale, name from categories_locales where ${among('_parent_id')}`,
      [ids],
    ),
    ({ _parent_id }) => _parent_id,
  )
  return rows.map(({ id, slug, parent_id, vat }) => ({
    id,
    slug,
    parentId: parent_id,
    vat,
    name: textOf(texts.get(id), 'name'),
  }))
}
