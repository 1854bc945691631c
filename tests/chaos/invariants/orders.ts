import { z } from 'zod'

import type { Course } from '../Course'

const row = z.object({ id: z.number(), comment: z.string(), total: z.number() })

/** No acknowledged order lost, none doubled, none made that was refused. */
export async function orders({ orders: known, refused, restaurant, stack, word }: Course) {
  const stored = await stack.database.rows(
    row,
    `select id, comment, total from orders where location_id = $1 and comment like $2`,
    [restaurant.location, `${word} %`],
  )
  return [
    ...known.flatMap(({ id, key, total }) => {
      const found = stored.filter(({ comment }) => comment === key)
      if (found.length !== 1) return [`order ${id} stands ${found.length} times`]
      const [one] = found
      return one?.id === id && one.total === total ? [] : [`order ${id} is another now`]
    }),
    ...stored
      .filter(({ comment }) => refused.includes(comment))
      .map(({ id }) => `order ${id} was refused and stands`),
  ]
}
