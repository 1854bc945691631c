import { z } from 'zod'

import { staffOnly } from '@/src/access/staffOnly'
import { changeStops as writeStops } from '@/src/menu/changeStops'

import { defineCall } from '../v1/call/defineCall'
import { answerLines } from './answerLines'
import { checkThings } from './checkThings'
import { modelFor } from './modelFor'
import { stopping } from './stopping'
import { location, mostLines, thing } from './thing'

const stop = z.object({ ...thing, ...stopping })

/**
 * `POST /api/desk/stops` with `{ location, put: [{ dish, size, remaining, until, reason }], clear: [{ dish,
 * size }] }`: what a restaurant has run out of and what is back, all of it or nothing. `until` is ISO
 * 8601. Answers with the dishes' lines.
 */
export const { endpoint: changeStops } = defineCall({
  name: 'changeDeskStops',
  method: 'post',
  path: '/desk/stops',
  tag: 'Menu',
  summary: 'Stop dishes at a restaurant, or bring them back',
  access: { allows: staffOnly, means: 'Any active member of staff.' },
  asks: {
    body: z
      .object({
        location,
        put: z.array(stop).max(mostLines).default([]),
        clear: z.array(z.object(thing)).max(mostLines).default([]),
      })
      .refine(({ clear, put }) => clear.length + put.length > 0, 'nothingToChange'),
  },
  answers: { status: 200, description: 'The lines of the dishes, as they are now.' },
  handle: async ({ body: { clear, location, put }, language, req }) => {
    checkThings(await modelFor(req, location), 'put', put)
    await writeStops(req, location, { clear, put })
    return answerLines(req, location, language, [...put, ...clear])
  },
})
