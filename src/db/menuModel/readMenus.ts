import { z } from 'zod'

import type { Menu } from '@/src/domain/menu/model/Menu'

import { grouped } from '@/src/domain/lists/grouped'
import type { Ids } from './Ids'
import { among, published } from './published'
import type { Query } from './Query'
import { readReach } from './readReach'
import { named, text } from './rows'
import { scheduled, scheduleOf } from './scheduleOf'
import { textOf } from './textOf'

const row = z.object({ id: z.number(), slug: text, ...scheduled })

export async function readMenus(query: Query, ids: Ids): Promise<Menu[]> {
  const rows = await query(
    row,
    `select id, slug, windows, starts_on, ends_on from menus where ${among('id')} and ${published}`,
    [ids],
  )
  const texts = grouped(
    await query(
      named,
      `select _parent_id, _locale, name from menus_locales where ${among('_parent_id')}`,
      [ids],
    ),
    ({ _parent_id }) => _parent_id,
  )
  const reachOf = await readReach(query, 'menus', ids)
  return rows.map(({ id, slug, ...schedule }) => ({
    id,
    slug,
    name: textOf(texts.get(id), 'name'),
    schedule: scheduleOf(schedule),
    ...reachOf(id),
  }))
}
