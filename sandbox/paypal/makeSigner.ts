import { sign } from 'node:crypto'
import { crc32 } from 'node:zlib'

import { makeCertificate } from './makeCertificate'

const year = 365 * 24 * 60 * 60_000

/**
 * Signs webhooks as PayPal does (developer.paypal.com/api/rest/webhooks/rest/#verify): SHA256withRSA over
 * `id|time|webhookId|crc32`, under a certificate at a URL in the headers, with a chain made here.
 */
export const makeSigner = (now: () => number) => {
  const span = { from: now() - year, until: now() + year }
  const root = makeCertificate({
    name: 'Sandbox Root CA',
    issuer: null,
    isAuthority: true,
    ...span,
  })
  const leaf = makeCertificate({
    name: 'messageverificationcerts.sandbox.paypal.com',
    issuer: root,
    isAuthority: false,
    ...span,
  })
  return {
    /** What a certificate's chain has to end in. */
    root: root.pem,
    chain: `${leaf.pem}${root.pem}`,
    headers: (body: string, webhookId: string, certUrl: string): Record<string, string> => {
      const id = crypto.randomUUID()
      const time = new Date(now()).toISOString().replace(/\.\d+Z$/u, 'Z')
      const signed = `${id}|${time}|${webhookId}|${crc32(body)}`
      return {
        'paypal-transmission-id': id,
        'paypal-transmission-time': time,
        'paypal-transmission-sig': sign('sha256', Buffer.from(signed), leaf.key).toString('base64'),
        'paypal-cert-url': certUrl,
        'paypal-auth-algo': 'SHA256withRSA',
      }
    },
  }
}
