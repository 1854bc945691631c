import { z } from 'zod'

import { defineCall } from '../call/defineCall'
import { readLocale } from '../call/locale'

import { itemPath } from './fields'
import { findItem } from './findItem'
import { item } from './item'

/** One published dish, on sale or stopped. */
export const read = defineCall({
  name: 'readMenuItem',
  method: 'get',
  path: '/v1/menu/:id',
  tag: 'Menu',
  summary: 'One dish',
  asks: { params: itemPath, query: z.object({ locale: readLocale }) },
  answers: { status: 200, description: 'The dish.', schema: item },
  problems: ['not-found'],
  handle: async ({ req, params, query, language }) => {
    const locale = query.locale ?? language
    const body = await findItem({ req, id: params.id, locale })
    return { body, headers: { 'Content-Language': locale } }
  },
})
