import { z } from 'zod'

import { staffOnly } from '@/src/access/staffOnly'
import { deskOf } from '@/src/domain/menu/desk/deskOf'
import { languages } from '@/src/i18n/language'

import { defineCall } from '../v1/call/defineCall'
import { modelFor } from './modelFor'

const query = z.object({
  location: z.coerce.number().int().min(1),
  at: z.iso.datetime({ offset: true, error: 'wrongMoment' }).optional(),
})

/**
 * `GET /api/desk?location=7`: the whole menu of a restaurant as its shift sees it, see
 * src/domain/menu/desk/Desk.ts; with `at` as the shift of that moment saw it, or will.
 */
export const { endpoint: read } = defineCall({
  name: 'readDesk',
  method: 'get',
  path: '/desk',
  tag: 'Menu',
  summary: 'The menu of a restaurant, with its prices and stops',
  access: { allows: staffOnly, means: 'Any active member of staff.' },
  asks: { query },
  answers: { status: 200, description: 'The desk.' },
  handle: async ({ language, query, req }) => {
    const { location } = query
    const at = query.at === undefined ? undefined : new Date(query.at)
    const model = await modelFor(req, location, at)
    const locales = [language, ...languages]
    return {
      body: deskOf(model, { locationId: location, at: at?.getTime() ?? Date.now(), locales }),
      headers: { 'Cache-Control': 'no-store' },
    }
  },
})
