import { forgetCustomer } from '@/src/db/customers/forgetCustomer'
import { inTransaction } from '@/src/db/inTransaction'
import { Problem } from '@/src/errors'
import { sessionTexts } from '@/src/i18n/session'

import { defineCall } from '../call/defineCall'

import { signedIn } from './fields'
import { sessionCookieOf } from './sessionCookieOf'

/** `DELETE /api/v1/customer`: the account goes, and the orders stay without a name. */
export const leave = defineCall({
  name: 'deleteCustomer',
  method: 'delete',
  path: '/v1/customer',
  tag: 'Guests',
  summary: 'Delete one’s account',
  description:
    'Takes name, phone, email, addresses and wishes out of the account and of all its orders, for good. Answered 409 while an order is under way.',
  asks: {},
  answers: { status: 204, description: 'It is gone.' },
  problems: ['unauthorized', 'conflict'],
  handle: async ({ req }) => {
    const { id } = await signedIn(req)
    const done = await inTransaction(req, () => forgetCustomer(req, id))
    if (done === 'under-way') throw new Problem('conflict', { detail: sessionTexts.orderUnderWay })
    return { headers: { 'Set-Cookie': sessionCookieOf(null) } }
  },
})
