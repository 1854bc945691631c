import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { siteUrl } from '@/src/settings/siteUrl'
import { notify } from '@/src/outbox/notify/notify'

type Asked = { req?: PayloadRequest; token?: string; user?: unknown }

const account = z.object({ email: z.string(), username: z.string().nullish() })

/**
 * Payload asks for the words of its letter about a forgotten password: ours goes by its template, in the
 * transaction that makes the link, and Payload gets no words, which `outboxMail` does not send. The link
 * leads to PUBLIC_URL, never to the host that a request names.
 */
export async function writeResetLetter({ req, token = '', user }: Asked = {}): Promise<string> {
  if (!req) throw new Error('A letter about an account needs the request that asked for it.')
  const { email, username } = account.parse(user)
  const { admin, routes } = req.payload.config
  await notify(req, {
    event: 'account.reset',
    to: { language: req.i18n.language, email },
    values: {
      'account.name': username ?? email,
      'account.link': `${siteUrl()}${routes.admin}${admin.routes.reset}/${token}`,
    },
  })
  return ''
}
