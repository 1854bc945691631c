import { z } from 'zod'

import { decideRun } from '@/plugins/iiko/runs/decideRun'
import { managersOnly } from '@/src/access/managersOnly'
import { Problem } from '@/src/errors'

import { defineCall } from '../v1/call/defineCall'
import { itemPath } from '../v1/menu/fields'

const overtaken = {
  ru: 'Это обновление устарело: меню с тех пор обновлено другим запуском, решать больше нечего.',
  en: 'This sync is overtaken: a later one has brought the menu up to date, nothing is left to decide.',
}

/** `POST /api/iiko/sync/:id/decision` with `{ do: 'approve' | 'decline' | 'undo' }`. */
export const decide = defineCall({
  name: 'decideIikoRun',
  method: 'post',
  path: '/iiko/sync/:id/decision',
  tag: 'iiko',
  summary: 'Apply, decline or take back a run of the sync with iiko',
  access: { allows: managersOnly, means: 'Managers and administrators.' },
  asks: { params: itemPath, body: z.object({ do: z.enum(['approve', 'decline', 'undo']) }) },
  answers: { status: 200, description: 'The run that does it.' },
  handle: async ({ req, params, body }) => {
    const id = await decideRun(req, { run: params.id, decision: body.do })
    if (id === null) throw new Problem('not-found')
    if (id === 'overtaken') throw new Problem('conflict', { detail: overtaken })
    return { body: { id } }
  },
})
