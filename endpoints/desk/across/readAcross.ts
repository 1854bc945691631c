import { z } from 'zod'

import { staffOnly } from '@/src/access/staffOnly'

import { defineCall } from '../../v1/call/defineCall'
import { placesOf } from './placesOf'

/** `GET /api/desk/dish?dish=12`: a dish at all restaurants, see src/domain/menu/desk/Across.ts. */
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
    body: await placesOf(req, language, dish),
    headers: { 'Cache-Control': 'no-store' },
  }),
})
