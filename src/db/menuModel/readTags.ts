import { z } from 'zod'

import type { Tag } from '@/src/domain/menu/model/MenuModel'

import { grouped } from '@/src/domain/lists/grouped'
import type { Ids } from './Ids'
import { among } from './published'
import type { Query } from './Query'
import { key, named, text } from './rows'
import { textOf } from './textOf'

const row = z.object({ id: z.number(), slug: key, icon: text, color: text })

export async function readTags(query: Query, ids: Ids): Promise<Tag[]> {
  const rows = await query(row, `select id, slug, icon, color from tags where ${among('id')}`, [
    ids,
  ])
  const texts = grouped(
    await query(
      named,
      `select _parent_id, _locale, name from tags_locales where ${among('_parent_id')}`,
      [ids],
    ),
    ({ _parent_id }) => _parent_id,
  )
  return rows.map(({ id, slug, icon, color }) => ({
    id,
    slug,
    icon,
    color,
    name: textOf(texts.get(id), 'name'),
  }))
}
