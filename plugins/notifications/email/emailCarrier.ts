import { createTransport } from 'nodemailer'
import { z } from 'zod'

import type { Outcome } from '@/src/domain/outbox/Outcome'
import type { Carrier } from '@/src/outbox/Carrier'

import type { EmailMessage } from './emailMessage'
import { handOver } from './handOver'
import { smtpVerdict } from './smtpVerdict'

export type EmailOptions = {
  /** `smtp://name:password@host:587`, or `smtps:`. */
  url: string
  /** Whom letters come from where they do not say it themselves. */
  from: string
  /** Signs every letter (RFC 6376). */
  dkim?: { domainName: string; keySelector: string; privateKey: string }
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
 * that letter.
 */
export function emailCarrier({ url, from, dkim }: EmailOptions): Carrier<EmailMessage> {
  return {
    channel: 'email',
    atOnce: 5,
    send: async ({ id, message, signal }) => {
      const progress = handOver()
      const transport = createTransport({
        url,
        logger: progress.logger,
        dkim,
        connectionTimeout: 5_000,
        greetingTimeout: 5_000,
        socketTimeout: 10_000,
        disableFileAccess: true,
        disableUrlAccess: true,
      })
      const sender = message.from ?? from
      const sending = transport.sendMail({
        messageId: `<carte.${id}@${domainOf(sender)}>`,
        from: sender,
        to: message.to,
        replyTo: message.replyTo,
        subject: message.subject.replace(/[\r\n]+/g, ' '),
        html: message.html || undefined,
        text: message.text || undefined,
        headers: { 'Auto-Submitted': 'auto-generated', ...unsubscribe(message) },
      })
      try {
        const { response } = taken.parse(await unlessAborted(sending, signal))
        return { is: 'sent', reference: response?.slice(0, 100) }
      } catch (error) {
        return verdictOf(error, progress.isDone())
      } finally {
        transport.close()
      }
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

async function unlessAborted<T>(sending: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((done, failed) => {
    signal.addEventListener('abort', () => failed(new Error('The mail server took too long.')), {
      once: true,
    })
    sending.then(done, failed)
  })
}

function verdictOf(error: unknown, isHandedOver: boolean): Outcome {
  const said = failure.safeParse(error).data ?? {}
  // No code of the server's: it fell silent, and whether it has the letter depends on when.
  if (isHandedOver && said.responseCode === undefined) {
    return { is: 'unknown', reason: said.code ?? 'no answer' }
  }
  return smtpVerdict(said)
}
