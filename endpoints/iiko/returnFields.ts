import { z } from 'zod'

import { returnToIiko } from '@/plugins/iiko/ownership/returnToIiko'
import { editorsOnly } from '@/src/access/editorsOnly'

import { defineCall } from '../v1/call/defineCall'
import { itemPath } from '../v1/menu/fields'
import { owned } from './ownership'

/** `POST /api/iiko/ownership/:collection/:id` with `{ fields }`: they say again what iiko says. */
export const returnFields = defineCall({
  name: 'returnToIiko',
  method: 'post',
  path: '/iiko/ownership/:collection/:id',
  tag: 'iiko',
  summary: 'Give fields back to iiko',
  access: { allows: editorsOnly, means: 'Editors, managers and administrators.' },
  asks: {
    params: itemPath.extend({ collection: owned }),
    body: z.object({ fields: z.array(z.string().max(200)).min(1).max(200) }),
  },
  answers: { status: 200, description: 'How many fields changed.' },
  handle: async ({ req, params, body }) => ({
    body: { count: await returnToIiko(req.payload, { ...params, paths: body.fields }) },
  }),
})
