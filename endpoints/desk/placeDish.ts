import { z } from 'zod'

import { editorsOnly } from '@/src/access/editorsOnly'
import { everywhere } from '@/src/access/everywhere'
import { orderBeside } from '@/src/db/desk/orderBeside'
import { lockByName } from '@/src/db/lockByName'
import { deskOf } from '@/src/domain/menu/desk/deskOf'
import type { MenuModel } from '@/src/domain/menu/model/MenuModel'
import { api } from '@/src/i18n/api'
import { languages } from '@/src/i18n/language'
import { changePublished } from '@/src/menu/changePublished'

import { defineCall } from '../v1/call/defineCall'
import { modelFor } from './modelFor'
import { location, thing } from './thing'
import { wrongField } from './wrongField'

const { dish } = thing
const body = z.object({
  location,
  dish,
  category: dish.nullable(),
  after: dish.nullable(),
})

/**
 * `POST /api/desk/place` with `{ location, dish, category, after }`: puts a published dish into a category, right
 * after another dish of it, or first with null; `category` null is none. At all restaurants alike; a draft that
 * staff have open follows where they did not say otherwise. Answers with the desk of the restaurant.
 */
export const { endpoint: placeDish } = defineCall({
  name: 'placeDeskDish',
  method: 'post',
  path: '/desk/place',
  tag: 'Menu',
  summary: 'Put a dish into a category, and to its place there',
  access: {
    allows: everywhere(editorsOnly),
    means: 'Editors and up of all restaurants.',
  },
  asks: { body },
  answers: { status: 200, description: 'The desk, as it is now.' },
  handle: async ({ body: { after, category, dish, location }, language, req }) => {
    const inside = checkPlace(await modelFor(req, location), { after, category, dish })
    await changePublished({
      req,
      id: dish,
      locale: language,
      change: async () => {
        // As those do who create dishes: two at once would take the same place.
        await lockByName(req, 'menu-items')
        const [first] = inside
        if (first === undefined) return { category }
        const side = after === null ? 'before' : 'after'
        return { category, _order: await orderBeside(req, { dish, side, beside: after ?? first }) }
      },
    })
    const model = await modelFor(req, location)
    return {
      body: deskOf(model, {
        locationId: location,
        at: Date.now(),
        locales: [language, ...languages],
      }),
    }
  },
})

type Wanted = { dish: number; category: number | null; after: number | null }

/** The other dishes of the category in their order; refuses what the published menu does not have. */
function checkPlace(model: MenuModel, { after, category, dish }: Wanted): number[] {
  const known = new Set(model.categories.map(({ id }) => id))
  const inside = model.dishes
    .filter(({ categoryId, id }) => {
      const own = categoryId !== null && known.has(categoryId) ? categoryId : null
      return own === category && id !== dish
    })
    .map(({ id }) => id)
  if (category !== null && !known.has(category)) throw wrongField('category', api.categoryNotFound)
  if (after !== null && !inside.includes(after)) throw wrongField('after', api.neighbourMoved)
  return inside
}
