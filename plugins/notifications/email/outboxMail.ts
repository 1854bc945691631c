import type { EmailAdapter } from 'payload'
import { z } from 'zod'

import { enqueueAtOnce } from '@/src/outbox/enqueueAtOnce'

import type { EmailMessage } from './emailMessage'

const party = z.union([
  z.string(),
  z
    .object({ name: z.string(), address: z.string() })
    .transform(({ name, address }) => `"${name.replace(/["\\\r\n]/g, '')}" <${address}>`),
])
const letter = z.object({
  to: z.union([party.transform((one) => [one]), z.array(party)]),
  from: party.optional(),
  replyTo: party.optional(),
  subject: z.string().default(''),
  html: z.string().default(''),
  text: z.string().default(''),
})

/** A letter with a link that opens an account is of no use, and a danger, after this. */
const usefulFor = 60 * 60 * 1_000

/**
 * Payload's own letters (a forgotten password) go to the outbox like everything else that leaves: sent
 * again when the mail server is away, and kept to be read in the admin when there is none. One without
 * words is not sent: whoever was asked for them has sent its own.
 */
export function outboxMail({ from }: { from: string }): EmailAdapter {
  return ({ payload }) => ({
    name: 'outbox',
    defaultFromAddress: from,
    defaultFromName: 'Carte',
    sendEmail: async (message) => {
      const { to, ...rest } = letter.parse(message)
      if (rest.html === '' && rest.text === '') return
      const written = new Date()
      await enqueueAtOnce(
        payload,
        to.map((address) => {
          const mail: EmailMessage = { ...rest, to: address }
          return {
            channel: 'email',
            address,
            event: 'account',
            lane: 'now',
            message: mail,
            mayRepeat: true,
            notAfter: new Date(written.getTime() + usefulFor),
          }
        }),
      )
    },
  })
}
