import { z } from 'zod'

import { answers } from '../call/components'
import { defineCall } from '../call/defineCall'
import { text } from '../call/text'
import { answerFromMenu, menuHeaders } from '../compiled/answerFromMenu'
import { placeAsked, placeQuery } from '../compiled/place'

import { item } from './item'

const menu = z
  .object({
    items: z.array(item),
    total: z.int().meta({ description: 'How many dishes match in all, on this page and others.' }),
  })
  .meta({ description: 'One page of the menu.' })

answers.add(menu, { id: 'Menu' })

const query = z.object({
  category: text(100)
    .optional()
    .meta({ description: 'Dishes of this category: its name in any language, case aside.' }),
  is_available: z
    .union([z.boolean(), z.literal('any')], { error: 'trueFalseAny' })
    .default(true)
    .meta({ description: 'Dishes on sale (true), stopped ones (false), or both (any).' }),
  q: text(200)
    .optional()
    .meta({ description: 'Text to be found in the name, description or article number.' }),
  skip: z.int().min(0).max(2_147_483_647).default(0),
  limit: z.int().min(1).max(1000).default(100),
  ...placeQuery,
})

/** The published menu in the order that staff dragged it into. */
export const list = defineCall({
  name: 'listMenu',
  method: 'get',
  path: '/v1/menu',
  tag: 'Menu',
  summary: 'The menu, a page at a time',
  description:
    'Published dishes in the order that the staff gave them, at the prices and with the availability of one location and channel now. `total` counts all that match, so that a client knows how many pages there are. Send the `ETag` back in `If-None-Match`: 304 means that nothing changed.',
  asks: { query },
  answers: {
    status: 200,
    description: 'A page of the menu.',
    schema: menu,
    headers: menuHeaders,
  },
  problems: ['not-found'],
  handle: ({ req, query, language }) => {
    const { category, is_available, q, skip, limit } = query
    return answerFromMenu(req, language, {
      kind: 'list',
      place: placeAsked(query, language),
      filter: {
        category: category || undefined,
        isAvailable: is_available === 'any' ? undefined : is_available,
        q: q || undefined,
      },
      skip,
      limit,
    })
  },
})
