import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { subscriberAddress } from '@/plugins/notifications/subscriberAddress'
import type { CodeAddress } from '@/src/auth/codes/CodeAddress'
import type { Customer } from '@/src/db/customers/customerRow'
import { Problem } from '@/src/errors'
import { sessionTexts } from '@/src/i18n/session'
import { customerOf } from '@/src/orders/customers/customerOf'

import { answers, bodies } from '../call/components'
import { text } from '../call/text'

const address = {
  channel: z.enum(['sms', 'email', 'telegram']),
  address: z.string().min(1).max(320).meta({
    description: 'A phone, an email address, or the number of a Telegram chat.',
  }),
}

export const codeAsked = z.object(address).meta({
  description: 'Where a code is to be sent.',
  examples: [{ channel: 'sms', address: '+79161234567' }],
})
export const codeGiven = z.object({ ...address, code: z.string().trim().min(1).max(12) }).meta({
  description: 'The code that came.',
  examples: [{ channel: 'sms', address: '+79161234567', code: '123456' }],
})
export const codeSent = z.object({ minutes: z.int() }).meta({ description: 'How long it opens.' })
export const customerChange = z
  .object({ name: text(100) })
  .meta({ description: 'What to be called.', examples: [{ name: 'Анна' }] })

const customer = {
  id: z.int(),
  name: z.string(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
}
export const customerAnswer = z.object(customer).meta({ description: 'A guest who is signed in.' })
export const sessionAnswer = z
  .object({
    token: z.string().meta({
      description: 'For `Authorization: Bearer`, where there are no cookies. Told once.',
    }),
    customer: customerAnswer,
  })
  .meta({ description: 'A session.' })

bodies.add(codeAsked, { id: 'CodeRequest' })
bodies.add(codeGiven, { id: 'CodeGiven' })
bodies.add(customerChange, { id: 'CustomerChange' })
answers.add(codeSent, { id: 'CodeSent' })
answers.add(customerAnswer, { id: 'Customer' })
answers.add(sessionAnswer, { id: 'Session' })

export function toCustomer({ id, name, phone, email }: Customer): z.infer<typeof customerAnswer> {
  return { id, name: name ?? '', phone, email }
}

/** One spelling for one letter box or phone; a problem for what is none. */
export function toAddress({ channel, address }: z.output<typeof codeAsked>): CodeAddress {
  const written = subscriberAddress(channel, address)
  if (written !== undefined) return { channel, address: written }
  const detail = sessionTexts.wrongAddress
  throw new Problem('invalid', {
    detail,
    errors: [{ field: 'address', in: 'body', pointer: '#/address', detail }],
  })
}

export function tooSoon(wait: number): Problem {
  return new Problem('too-many-requests', {
    headers: { 'Retry-After': String(Math.ceil(wait / 1_000)) },
  })
}

/** The guest who is signed in; a problem when nobody is. */
export async function signedIn(req: PayloadRequest): Promise<Customer> {
  const found = await customerOf(req)
  if (found) return found
  throw new Problem('unauthorized', {
    detail: sessionTexts.signIn,
    headers: { 'WWW-Authenticate': 'Bearer' },
  })
}
