import { z } from 'zod'

import { staffOnly } from '@/src/access/staffOnly'
import { inTransaction } from '@/src/db/inTransaction'
import { changeStops } from '@/src/menu/changeStops'

import { defineCall } from '../../v1/call/defineCall'
import { checkThings } from '../checkThings'
import { newestModel } from '../newestModel'
import { stopping } from '../stopping'
import { location, mostLines, thing } from '../thing'
import { checkPlaces } from './checkPlaces'
import { acrossFor } from './acrossFor'

/**
 * `POST /api/desk/dish/stops` with `{ dish, size, put: [{ location, remaining, until, reason }], clear:
 * [{ location }] }`: where a dish has run out and where it is back, all of it or nothing. `until` is ISO
 * 8601. Answers with those restaurants.
 */
export const { endpoint: changeStopsAcross } = defineCall({
  name: 'changeDeskDishStops',
  method: 'post',
  path: '/desk/dish/stops',
  tag: 'Menu',
  summary: 'Stop a dish at many restaurants, or bring it back',
  access: { allows: staffOnly, means: 'Any active member of staff.' },
  asks: {
    body: z
      .object({
        ...thing,
        put: z
          .array(z.object({ location, ...stopping }))
          .max(mostLines)
          .default([]),
        clear: z.array(z.object({ location })).max(mostLines).default([]),
      })
      .refine(({ clear, put }) => clear.length + put.length > 0, 'nothingToChange'),
  },
  answers: { status: 200, description: 'The dish at those restaurants, as it is now.' },
  handle: async ({ body: { clear, dish, put, size }, language, req }) => {
    const model = await newestModel(req)
    checkPlaces({ model, user: req.user }, 'put', put)
    checkPlaces({ model, user: req.user }, 'clear', clear)
    checkThings(
      model,
      'put',
      put.map(() => ({ dish, size })),
    )
    const stops = new Map(put.map((row) => [row.location, row]))
    const places = [...new Set([...put, ...clear].map((row) => row.location))].sort((a, b) => a - b)
    await inTransaction(req, async () => {
      for (const place of places) {
        const row = stops.get(place)
        await changeStops(req, place, {
          clear: row ? [] : [{ dish, size }],
          put: row ? [{ ...row, dish, size }] : [],
        })
      }
    })
    return { body: await acrossFor(req, language, dish, places) }
  },
})
