import { z } from 'zod'

import type { Query } from './Query'
import { number } from './rows'

export type Revisions = {
  /** Of the menu as a whole. */
  revision: number
  sharedRevision: number
  locationRevisions: ReadonlyMap<number, number>
}

const scope = z.object({ scope: z.number(), revision: number })

/** The revisions that the transaction's snapshot shows. */
export async function readRevisions(query: Query): Promise<Revisions> {
  const [current] = await query(
    z.object({ revision: number }),
    'select revision from menu_revision',
  )
  const scopes = await query(scope, 'select scope, revision from menu_scopes')
  const byLocation = new Map(scopes.map(({ scope, revision }) => [scope, revision]))
  const sharedRevision = byLocation.get(0) ?? 1
  byLocation.delete(0)
  return {
    revision: current?.revision ?? sharedRevision,
    sharedRevision,
    locationRevisions: byLocation,
  }
}
