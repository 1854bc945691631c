import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'

const row = z.object({ iiko_table_id: z.string().nullable() })

/** Which table of iiko's staff have said a table of ours is; null: none. */
export async function tableAtIiko(
  query: Query,
  table: { code: string } | null,
): Promise<string | null> {
  if (!table) return null
  const [found] = await query(row, 'select iiko_table_id from tables where code = $1', [table.code])
  return found?.iiko_table_id || null
}
