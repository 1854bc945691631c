import { nameCustomer } from '@/src/db/customers/nameCustomer'

import { defineCall } from '../call/defineCall'

import { customerAnswer, customerChange, signedIn, toCustomer } from './fields'

/** `PATCH /api/v1/customer`. */
export const changeCustomer = defineCall({
  name: 'changeCustomer',
  method: 'patch',
  path: '/v1/customer',
  tag: 'Guests',
  summary: 'Change one’s name',
  asks: { body: customerChange },
  answers: { status: 200, description: 'The guest.', schema: customerAnswer },
  problems: ['unauthorized'],
  handle: async ({ req, body: { name } }) => {
    const customer = await signedIn(req)
    await nameCustomer(req, customer.id, name)
    return { body: toCustomer({ ...customer, name }) }
  },
})
