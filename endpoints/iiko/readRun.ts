import { countImages } from '@/plugins/iiko/images/countImages'
import { managersOnly } from '@/src/access/managersOnly'
import { openQuery } from '@/src/db/menuModel/openQuery'
import { Problem } from '@/src/errors'

import { defineCall } from '../v1/call/defineCall'
import { itemPath } from '../v1/menu/fields'

/** `GET /api/iiko/sync/:id`: how far a run is, what it changes, why it waits, and how far its pictures are. */
export const readRun = defineCall({
  name: 'readIikoRun',
  method: 'get',
  path: '/iiko/sync/:id',
  tag: 'iiko',
  summary: 'A run of the sync with iiko',
  access: { allows: managersOnly, means: 'Managers and administrators.' },
  asks: { params: itemPath },
  answers: { status: 200, description: 'The run.' },
  handle: async ({ req, params: { id } }) => {
    const run = await req.payload.findByID({
      collection: 'iiko-runs',
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      req,
    })
    if (!run) throw new Problem('not-found')
    const connection = typeof run.connection === 'number' ? run.connection : null
    const images =
      run.state === 'applied' && connection !== null
        ? await countImages(openQuery(req.payload.db.pool), connection)
        : null
    const pictures = images?.get(connection ?? 0) ?? null
    return { body: { ...run, pictures }, headers: { 'Cache-Control': 'no-store' } }
  },
})
