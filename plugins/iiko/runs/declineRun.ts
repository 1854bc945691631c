import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { noteAudit } from '@/src/db/audit/noteAudit'
import { inTransaction } from '@/src/db/inTransaction'
import { sessionQuery } from '@/src/db/menuModel/sessionQuery'

const waiting = z.object({ state: z.string(), connection: z.string().nullable() })

/**
 * Declines a run that waits for a person's word, and notes in the journal who did: a menu that stays as it is shows
 * nobody's hand. False when it waits no more.
 */
export async function declineRun(req: PayloadRequest, run: number): Promise<boolean> {
  return inTransaction(req, async () => {
    const query = await sessionQuery(req)
    const [was] = await query(
      waiting,
      `update iiko_runs run set state = 'declined', updated_at = now()
       from iiko_runs before left join iiko_connections connection on connection.id = before.connection_id
       where run.id = $1::int and before.id = run.id and run.undoes_id is null
         and run.state in ('held', 'preview')
       returning before.state::text as state, connection.label as connection`,
      [run],
    )
    if (!was) return false
    const changes = [{ field: 'state', before: was.state, after: 'declined' }]
    const entry = {
      subject: 'iiko-runs',
      document: String(run),
      title: was.connection ?? '',
      changes,
    }
    await noteAudit(req, [{ action: 'changed', ...entry }])
    return true
  })
}
