import { z } from 'zod'

import { defineCall } from '../call/defineCall'
import { answerFromMenu, menuHeaders } from '../compiled/answerFromMenu'
import { placeAsked, placeQuery } from '../compiled/place'

import { itemPath } from './fields'
import { item } from './item'

/** One published dish, on sale or stopped. */
export const read = defineCall({
  name: 'readMenuItem',
  method: 'get',
  path: '/v1/menu/:id',
  tag: 'Menu',
  summary: 'One dish',
  asks: { params: itemPath, query: z.object(placeQuery) },
  answers: { status: 200, description: 'The dish.', schema: item, headers: menuHeaders },
  problems: ['not-found'],
  handle: ({ req, params, query, language }) =>
    answerFromMenu(req, language, {
      kind: 'item',
      place: placeAsked(query, language),
      id: params.id,
    }),
})
