import { managersOnly } from '@/src/access/managersOnly'
import { Problem } from '@/src/errors'

import { defineCall } from '../v1/call/defineCall'
import { itemPath } from '../v1/menu/fields'

/** `GET /api/iiko/sync/:id`: how far a run is, what it changes, and why it waits. */
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
    return { body: run, headers: { 'Cache-Control': 'no-store' } }
  },
})
