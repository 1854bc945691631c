import { createTransport } from 'nodemailer'
import type { EmailAdapter } from 'payload'

/**
 * Payload's letters (a forgotten password) through the SMTP server of `url`. Without one a letter is
 * not sent, and the log says so without naming whom it was for.
 * `@payloadcms/email-nodemailer` would do this, but requires another version of Payload.
 */
export function smtp({ url, from }: { url?: string; from?: string }): EmailAdapter {
  const transport = url ? createTransport(url) : null
  return ({ payload }) => ({
    name: 'smtp',
    defaultFromAddress: from ?? 'carte@localhost',
    defaultFromName: 'Carte',
    sendEmail: async (message) => {
      if (!transport) {
        payload.logger.warn('A letter was not sent: set SMTP_URL and EMAIL_FROM.')
        return
      }
      await transport.sendMail({ ...message, from: message.from ?? from })
    },
  })
}
