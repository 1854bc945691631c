import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { changesOf } from '@/src/domain/audit/changesOf'

import { nameLines } from '../audit/nameLines'
import { noteAudit } from '../audit/noteAudit'
import { sessionQuery } from '../menuModel/sessionQuery'

type Things = readonly { dish: number; size: string }[]

const line = z.object({
  id: z.number(),
  dish: z.number(),
  size: z.string(),
  says: z.record(z.string(), z.unknown()),
})

const tables = {
  'stop-list': {
    name: 'stop_list',
    says: `jsonb_build_object('remaining', remaining, 'until', until, 'reason', reason)`,
    own: `and source = 'staff'`,
  },
  'location-offers': {
    name: 'location_offers',
    says: `jsonb_build_object('price', price, 'isHidden', is_hidden)`,
    own: '',
  },
}

/**
 * Does `write`, which changes a restaurant's lines about `things`, and notes in the journal what each line said before
 * and says now. The lines are locked in between, so that what is noted is what was changed.
 */
export async function notingLines(
  req: PayloadRequest,
  subject: keyof typeof tables,
  { location, things }: { location: number; things: Things },
  write: () => Promise<void>,
): Promise<void> {
  const query = await sessionQuery(req)
  const { name, own, says } = tables[subject]
  const read = async (lock: '' | 'for update') => {
    const rows = await query(
      line,
      `select id, dish_id as dish, size, ${says} as says from ${name}
       where location_id = $1::int ${own} and (dish_id, size) in (
         select dish, size from json_to_recordset($2::json) as thing (dish int, size text))
       order by dish_id, size ${lock}`,
      [location, JSON.stringify(things)],
    )
    return new Map(rows.map((row) => [row.id, row]))
  }
  const before = await read('for update')
  await write()
  const after = await read('')
  const changed = [...new Map([...before, ...after]).values()].flatMap((row) => {
    const was = before.get(row.id)
    const is = after.get(row.id)
    const changes = changesOf(was?.says ?? null, is?.says ?? null)
    if (was && is && changes.length === 0) return []
    const action = !was ? ('created' as const) : !is ? ('deleted' as const) : ('changed' as const)
    return [{ row, action, changes }]
  })
  const lines = changed.map(({ row: { dish, size } }) => ({ dish, size, location }))
  const titles = lines.length > 0 ? await nameLines(req, lines) : []
  await noteAudit(
    req,
    changed.map(({ action, changes, row }, place) => ({
      action,
      subject,
      document: String(row.id),
      title: titles[place] ?? '',
      changes,
    })),
  )
}
