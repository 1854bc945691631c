import { createTransport } from 'nodemailer'
import { z } from 'zod'

import type { Outcome } from '@/src/domain/outbox/Outcome'
import type { Carrier } from '@/src/outbox/Carrier'
import { tracedSend } from '@/src/outbox/tracedSend'

import { type Dkim, dkimOptions } from './dkimOptions'
import type { EmailMessage } from './emailMessage'
import { handOver } from './handOver'
import { onlyAddress } from './onlyAddress'
import { smtpVerdict } from './smtpVerdict'

export type EmailOptions = {
  /** `smtp://name:password@host:587`, or `smtps:`; with `?requireTLS=true` never without STARTTLS. */
  url: string
  /** Whom letters come from where they do not say it themselves. */
  from: string
  /** Signs every letter. */
  dkim?: Dkim
}

const failure = z.object({
  code: z.string().optional(),
  command: z.string().optional(),
  responseCode: z.number().optional(),
  response: z.string().optional(),
})
const taken = z.object({ response: z.string().optional() })

const domainOf = (from: string): string => /@([^\s<>@]+?)>?\s*$/.exec(from)?.[1] ?? 'localhost'

/**
 * Letters by SMTP. The Message-ID is made of the delivery's number: a letter that comes twice is one
 * letter to most mail programs. Each has a connection of its own, so that what is said on it is said of
 * that letter. Throws when made with a DKIM key that cannot sign.
 */
export function emailCarrier({ url, from, dkim }: EmailOptions): Carrier<EmailMessage> {
  const signing = dkim && dkimOptions(dkim)
  const host = new URL(url).hostname
  return {
    channel: 'email',
    atOnce: 5,
    send: async ({ id, message, signal }) => {
      const to = onlyAddress(message.to)
      if (!to) return { is: 'refused', reason: 'not one address' }
      const progress = handOver()
      const transport = createTransport({
        url,
        logger: progress.logger,
        dkim: signing,
        connectionTimeout: 5_000,
        greetingTimeout: 5_000,
        socketTimeout: 10_000,
        disableFileAccess: true,
        disableUrlAccess: true,
      })
      const sender = message.from ?? from
      const mail = {
        messageId: `<carte.${id}@${domainOf(sender)}>`,
        from: sender,
        to,
        replyTo: message.replyTo,
        subject: message.subject.replace(/[\r\n]+/g, ' '),
        html: message.html || undefined,
        text: message.text || undefined,
        headers: { 'Auto-Submitted': 'auto-generated', ...unsubscribe(message) },
        // Closes the connection: a letter that nobody waits for any more must not leave after all.
        signal,
      }
      return tracedSend({ service: 'smtp', call: 'letter', host }, async () => {
        try {
          const { response } = taken.parse(await transport.sendMail(mail))
          return { is: 'sent', reference: response?.slice(0, 100) }
        } catch (error) {
          return verdictOf(error, progress.isDone())
        } finally {
          transport.close()
        }
      })
    },
  }
}

/** RFC 8058: one click, without asking who it is. */
function unsubscribe({ unsubscribeUrl }: EmailMessage): Record<string, string> {
  if (!unsubscribeUrl) return {}
  return {
    'List-Unsubscribe': `<${unsubscribeUrl.replace(/[\s<>]/g, '')}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}

function verdictOf(error: unknown, isHandedOver: boolean): Outcome {
  const said = failure.safeParse(error).data ?? {}
  // No code of the server's: it fell silent, and whether it has the letter depends on when.
  if (isHandedOver && said.responseCode === undefined) {
    return { is: 'unknown', reason: said.code ?? 'no answer' }
  }
  return smtpVerdict(said)
}
