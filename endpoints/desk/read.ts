import { z } from 'zod'

import { staffOnly } from '@/src/access/staffOnly'
import { deskOf } from '@/src/domain/menu/desk/deskOf'
import { languages } from '@/src/i18n/language'

import { defineCall } from '../v1/call/defineCall'
import { modelFor } from './modelFor'

/**
 * `GET /api/desk?location=7`: the whole menu of a restaurant as its shift sees it, see
 * src/domain/menu/desk/Desk.ts.
 */
export const { endpoint: read } = defineCall({
  name: 'readDesk',
  method: 'get',
  path: '/desk',
  tag: 'Menu',
  summary: 'The menu of a restaurant, with its prices and stops',
  access: { allows: staffOnly, means: 'Any active member of staff.' },
  asks: { query: z.object({ location: z.coerce.number().int().min(1) }) },
  answers: { status: 200, description: 'The desk.' },
  handle: async ({ language, query: { location }, req }) => {
    const model = await modelFor(req, location)
    const locales = [language, ...languages]
    return {
      body: deskOf(model, { locationId: location, at: Date.now(), locales }),
      headers: { 'Cache-Control': 'no-store' },
    }
  },
})
