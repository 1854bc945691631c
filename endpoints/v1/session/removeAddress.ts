import { dropAddress } from '@/src/db/customers/dropAddress'

import { defineCall } from '../call/defineCall'
import { itemPath } from '../menu/fields'

import { signedIn } from './fields'

/** `DELETE /api/v1/customer/addresses/:id`. */
export const removeAddress = defineCall({
  name: 'deleteAddress',
  method: 'delete',
  path: '/v1/customer/addresses/:id',
  tag: 'Guests',
  summary: 'Forget an address',
  asks: { params: itemPath },
  answers: { status: 204, description: 'It is forgotten, now or before.' },
  problems: ['unauthorized'],
  handle: async ({ req, params: { id } }) => {
    const customer = await signedIn(req)
    await dropAddress(req, { id, customerId: customer.id })
    return {}
  },
})
