import { clientOf } from '@/src/auth/codes/clientOf'
import { issueCode } from '@/src/auth/codes/issueCode'

import { defineCall } from '../call/defineCall'

import { codeAsked, codeSent, toAddress, tooSoon } from './fields'

/** `POST /api/v1/session/code`. The answer is the same whether the address is known or not. */
export const askCode = defineCall({
  name: 'askSignInCode',
  method: 'post',
  path: '/v1/session/code',
  tag: 'Guests',
  summary: 'Ask for a code to sign in',
  description:
    'Sends a one-time code by SMS, email or Telegram. Asked too often it is answered 429.',
  asks: { body: codeAsked },
  answers: { status: 202, description: 'It is on its way.', schema: codeSent },
  handle: async ({ req, body, language }) => {
    const issued = await issueCode(req, { ...toAddress(body), language, client: clientOf(req) })
    if (issued.is === 'too-soon') throw tooSoon(issued.wait)
    return { body: { minutes: issued.minutes } }
  },
})
