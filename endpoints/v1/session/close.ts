import { endSession } from '@/src/db/customers/endSession'
import { tokenHash, tokenOf } from '@/src/orders/customers/sessionToken'

import { defineCall } from '../call/defineCall'

import { sessionCookieOf } from './sessionCookieOf'

/** `DELETE /api/v1/session`. */
export const close = defineCall({
  name: 'closeSession',
  method: 'delete',
  path: '/v1/session',
  tag: 'Guests',
  summary: 'Sign out',
  asks: {},
  answers: { status: 204, description: 'Signed out, now or before.' },
  handle: async ({ req }) => {
    const token = tokenOf(req)
    if (token !== null) await endSession(req, tokenHash(token))
    return { headers: { 'Set-Cookie': sessionCookieOf(null) } }
  },
})
