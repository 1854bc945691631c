import { clientOf } from '@/src/auth/codes/clientOf'
import { verifyCode } from '@/src/auth/codes/verifyCode'
import { Problem } from '@/src/errors'
import { sessionTexts } from '@/src/i18n/session'
import { signInGuest } from '@/src/orders/customers/signInGuest'

import { defineCall } from '../call/defineCall'

import { codeGiven, sessionAnswer, toAddress, toCustomer, tooSoon } from './fields'
import { sessionCookieOf } from './sessionCookieOf'

/** `POST /api/v1/session`: signs a guest in by a code; who comes first becomes a customer. */
export const open = defineCall({
  name: 'openSession',
  method: 'post',
  path: '/v1/session',
  tag: 'Guests',
  summary: 'Sign in by a code',
  description:
    'Browsers get a cookie (HttpOnly, SameSite=Lax); apps send `token` as a bearer. A code opens once.',
  asks: { body: codeGiven },
  answers: {
    status: 201,
    description: 'Signed in.',
    schema: sessionAnswer,
    headers: ['Set-Cookie'],
  },
  problems: ['unauthorized'],
  handle: async ({ req, body, language }) => {
    const at = toAddress(body)
    const verified = await verifyCode(req.payload, {
      ...at,
      code: body.code,
      client: clientOf(req),
    })
    if (verified.is === 'too-soon') throw tooSoon(verified.wait)
    if (verified.is === 'wrong')
      throw new Problem('unauthorized', { detail: sessionTexts.wrongCode })
    const { token, customer } = await signInGuest(req, { ...at, language })
    return {
      body: { token, customer: toCustomer(customer) },
      headers: { 'Set-Cookie': sessionCookieOf(token), 'Cache-Control': 'no-store' },
    }
  },
})
