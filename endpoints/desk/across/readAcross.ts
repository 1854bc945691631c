import { z } from 'zod'

import { placesOf } from '@/src/access/placesOf'
import { staffOnly } from '@/src/access/staffOnly'

import { defineCall } from '../../v1/call/defineCall'
import { acrossFor } from './acrossFor'

/** `GET /api/desk/dish?dish=12`: a dish at all restaurants where one works, see src/domain/menu/desk/Across.ts. */
export const { endpoint: readAcross } = defineCall({
  name: 'readDeskDish',
  method: 'get',
  path: '/desk/dish',
  tag: 'Menu',
  summary: 'A dish at all restaurants, with its prices and stops',
  access: { allows: staffOnly, means: 'Any active member of staff.' },
  asks: { query: z.object({ dish: z.coerce.number().int().min(1) }) },
  answers: { status: 200, description: 'The dish, restaurant by restaurant.' },
  handle: async ({ language, query: { dish }, req }) => ({
    body: await acrossFor(req, language, dish, placesOf(req.user) ?? undefined),
    headers: { 'Cache-Control': 'no-store' },
  }),
})
