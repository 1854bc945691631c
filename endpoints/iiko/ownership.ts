import { z } from 'zod'

import { type Owned, ownershipOf } from '@/plugins/iiko/ownership/ownershipOf'
import { staffOnly } from '@/src/access/staffOnly'

import { defineCall } from '../v1/call/defineCall'
import { itemPath } from '../v1/menu/fields'

export const owned = z.enum([
  'menu-items',
  'categories',
  'modifier-groups',
]) satisfies z.ZodType<Owned>

/** `GET /api/iiko/ownership/:collection/:id`: what iiko says of a document, and what staff took over. */
export const ownership = defineCall({
  name: 'readIikoOwnership',
  method: 'get',
  path: '/iiko/ownership/:collection/:id',
  tag: 'iiko',
  summary: 'Which fields of a record follow iiko',
  access: { allows: staffOnly, means: 'Staff.' },
  asks: { params: itemPath.extend({ collection: owned }) },
  answers: { status: 200, description: 'The fields; none when iiko does not know the record.' },
  handle: async ({ req, params }) => {
    const found = await ownershipOf(req.payload, params)
    return {
      body: found ? { given: found.given, kept: found.kept } : { given: {}, kept: [] },
      headers: { 'Cache-Control': 'no-store' },
    }
  },
})
