import { z } from 'zod'

import { startRun } from '@/plugins/iiko/runs/startRun'
import { managersOnly } from '@/src/access/managersOnly'
import { Problem } from '@/src/errors'

import { defineCall } from '../v1/call/defineCall'

const body = z.object({
  /** The connection; without one, the only one there is. */
  connection: z.int().positive().optional(),
  /** Only say what would change. */
  preview: z.boolean().default(false),
  /** Whoever asks has agreed to a first run, or to one that changes a lot. */
  approve: z.boolean().default(false),
})

/** `POST /api/iiko/sync`: asks for a run and answers with its id, to be followed at `/api/iiko/sync/:id`. */
export const sync = defineCall({
  name: 'syncWithIiko',
  method: 'post',
  path: '/iiko/sync',
  tag: 'iiko',
  summary: 'Bring the menu to what iiko says',
  access: { allows: managersOnly, means: 'Managers and administrators, signed in or by API key.' },
  asks: { body },
  answers: { status: 202, description: 'The run.' },
  handle: async ({ req, body: { connection, preview, approve } }) => {
    const { docs } = await req.payload.find({
      collection: 'iiko-connections',
      where: {
        isActive: { equals: true },
        ...(connection === undefined ? {} : { id: { equals: connection } }),
      },
      limit: 2,
      depth: 0,
      overrideAccess: false,
      req,
    })
    const [found, another] = docs
    if (!found || another) throw new Problem('not-found')
    const hasKey = req.headers.get('authorization')?.includes('API-Key') === true
    const { id } = await startRun(req.payload, {
      connection: found.id,
      starter: hasKey ? 'api' : 'button',
      startedBy: req.user?.id ?? null,
      isPreview: preview,
      isApproved: approve && !preview,
    })
    return { body: { id, url: `/api/iiko/sync/${id}` } }
  },
})
