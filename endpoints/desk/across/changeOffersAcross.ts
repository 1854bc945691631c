import { z } from 'zod'

import { editorsOnly } from '@/src/access/editorsOnly'
import { deleteOffers } from '@/src/db/desk/deleteOffers'
import { putOffers } from '@/src/db/desk/putOffers'
import { inTransaction } from '@/src/db/inTransaction'
import { isDifference } from '@/src/domain/menu/desk/isDifference'

import { defineCall } from '../../v1/call/defineCall'
import { checkThings } from '../checkThings'
import { newestModel } from '../newestModel'
import { location, mostLines, thing } from '../thing'
import { checkPlaces } from './checkPlaces'
import { acrossFor } from './acrossFor'

const row = z.object({
  location,
  price: z.int().min(0).max(999_999_999).nullable(),
  isHidden: z.boolean(),
})

/**
 * `POST /api/desk/dish/offers` with `{ dish, size, rows: [{ location, price, isHidden }] }`: what a dish
 * costs at many restaurants, and whether they sell it, all of it or nothing. Price null is the menu's.
 * Answers with those restaurants.
 */
export const { endpoint: changeOffersAcross } = defineCall({
  name: 'changeDeskDishOffers',
  method: 'post',
  path: '/desk/dish/offers',
  tag: 'Menu',
  summary: 'Change the price of a dish at many restaurants, and which of them sell it',
  access: { allows: editorsOnly, means: 'Editors and up.' },
  asks: { body: z.object({ ...thing, rows: z.array(row).min(1).max(mostLines) }) },
  answers: { status: 200, description: 'The dish at those restaurants, as it is now.' },
  handle: async ({ body: { dish, rows, size }, language, req }) => {
    const model = await newestModel(req)
    checkPlaces({ model, user: req.user }, 'rows', rows)
    const lines = rows.map((row) => ({ ...row, dish, size }))
    checkThings(model, 'rows', lines)
    const isKept = isDifference(model)
    // In one order, so that two who write the same do not wait for each other; named twice, the last counts.
    const last = [...new Map(lines.map((line) => [line.location, line]))].sort(([a], [b]) => a - b)
    await inTransaction(req, async () => {
      for (const [place, line] of last) {
        await (isKept(line) ? putOffers : deleteOffers)(req, place, [line])
      }
    })
    const places = rows.map((row) => row.location)
    return { body: await acrossFor(req, language, dish, places) }
  },
})
