import { z } from 'zod'

import { readChanges } from '@/plugins/iiko/runs/readChanges'
import { managersOnly } from '@/src/access/managersOnly'

import { defineCall } from '../v1/call/defineCall'
import { itemPath } from '../v1/menu/fields'

const page = 100

/** `GET /api/iiko/sync/:id/changes?action=&page=`: what a run changes, a hundred records at a time. */
export const runChanges = defineCall({
  name: 'readIikoChanges',
  method: 'get',
  path: '/iiko/sync/:id/changes',
  tag: 'iiko',
  summary: 'What a run of the sync with iiko changes',
  access: { allows: managersOnly, means: 'Managers and administrators.' },
  asks: {
    params: itemPath,
    query: z.object({
      action: z.enum(['create', 'update', 'remove', 'restore']).optional(),
      page: z.coerce.number().int().min(1).max(10_000).default(1),
    }),
  },
  answers: { status: 200, description: 'The changes.' },
  handle: async ({ req, params: { id }, query }) => {
    const all = await readChanges(req.payload, id)
    const asked = query.action ? all.filter(({ action }) => action === query.action) : all
    const from = (query.page - 1) * page
    return {
      body: {
        total: asked.length,
        changes: asked.slice(from, from + page),
        hasMore: from + page < asked.length,
      },
      headers: { 'Cache-Control': 'no-store' },
    }
  },
})
