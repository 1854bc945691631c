import { defineCall } from '../call/defineCall'

import { customerAnswer, signedIn, toCustomer } from './fields'

/** `GET /api/v1/customer`. */
export const readCustomer = defineCall({
  name: 'readCustomer',
  method: 'get',
  path: '/v1/customer',
  tag: 'Guests',
  summary: 'Who is signed in',
  asks: {},
  answers: { status: 200, description: 'The guest.', schema: customerAnswer },
  problems: ['unauthorized'],
  handle: async ({ req }) => ({
    body: toCustomer(await signedIn(req)),
    headers: { 'Cache-Control': 'no-store' },
  }),
})
