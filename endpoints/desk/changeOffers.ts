import { z } from 'zod'

import { editorsOnly } from '@/src/access/editorsOnly'
import { deleteOffers } from '@/src/db/desk/deleteOffers'
import { putOffers } from '@/src/db/desk/putOffers'
import { inTransaction } from '@/src/db/inTransaction'
import { isDifference } from '@/src/domain/menu/desk/isDifference'

import { defineCall } from '../v1/call/defineCall'
import { answerLines } from './answerLines'
import { checkThings } from './checkThings'
import { modelFor } from './modelFor'
import { lastOfEach, location, mostLines, thing } from './thing'

const row = z.object({
  ...thing,
  price: z.int().min(0).max(999_999_999).nullable(),
  isHidden: z.boolean(),
})

/**
 * `POST /api/desk/offers` with `{ location, rows: [{ dish, size, price, isHidden }] }`: what a restaurant
 * sells at its own price or not at all, all of it or nothing. Price null is the menu's. Only differences
 * are kept: a row that says what the menu says is deleted. Answers with the dishes' lines.
 */
export const { endpoint: changeOffers } = defineCall({
  name: 'changeDeskOffers',
  method: 'post',
  path: '/desk/offers',
  tag: 'Menu',
  summary: 'Change the prices of a restaurant and what it sells',
  access: { allows: editorsOnly, means: 'Editors and up.' },
  asks: { body: z.object({ location, rows: z.array(row).min(1).max(mostLines) }) },
  answers: { status: 200, description: 'The lines of the dishes, as they are now.' },
  handle: async ({ body, language, req }) => {
    const model = await modelFor(req, body.location)
    checkThings(model, 'rows', body.rows)
    const rows = lastOfEach(body.rows)
    const isKept = isDifference(model)
    await inTransaction(req, async () => {
      await deleteOffers(
        req,
        body.location,
        rows.filter((row) => !isKept(row)),
      )
      await putOffers(req, body.location, rows.filter(isKept))
    })
    return answerLines(req, body.location, language, rows)
  },
})
