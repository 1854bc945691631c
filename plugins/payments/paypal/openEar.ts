import { type KeyObject, verify } from 'node:crypto'
import { rootCertificates } from 'node:tls'
import { crc32 } from 'node:zlib'

import { z } from 'zod'

import type { Heard, HeardWebhook } from '@/src/orders/paymentPort'

import { checkCertUrl } from './checkCertUrl'
import { checkChain } from './checkChain'
import { readMark } from './offMark'
import type { PaypalServer } from './openPaypal'
import { readDispute } from './readDispute'

/** A certificate is at most so many characters, and is there within so many milliseconds. */
const longestPem = 64_000
const certTime = 3_000

export type PaypalTrust = PaypalServer & {
  /** Other roots of certificates than those of Node, PEM. */
  readonly roots?: readonly string[]
}

const about = z.object({
  id: z.string().min(1).max(100),
  event_type: z.string(),
  resource: z.looseObject({
    id: z.string().optional(),
    custom_id: z.string().optional(),
    invoice_id: z.string().optional(),
    purchase_units: z.array(z.looseObject({ custom_id: z.string().optional() })).optional(),
    supplementary_data: z
      .looseObject({ related_ids: z.looseObject({ order_id: z.string().optional() }).optional() })
      .optional(),
  }),
})

const listened =
  /^(CHECKOUT\.ORDER\.|CUSTOMER\.DISPUTE\.|PAYMENT\.(AUTHORIZATION|CAPTURE|REFUND)\.)/u

/**
 * Hears PayPal's webhooks: SHA256withRSA over `id|time|webhookId|crc32` of the raw bytes, under a certificate of
 * PayPal's own (developer.paypal.com/api/rest/webhooks/rest/#verify). No time bound exists: what is told again
 * changes nothing.
 */
export function openEar(trust: PaypalTrust) {
  /** The certificates that were found good, by address. */
  const known = new Map<string, KeyObject>()

  async function keyAt(url: string, heard: HeardWebhook): Promise<KeyObject | null> {
    const kept = known.get(url)
    if (kept) return kept
    const signal = AbortSignal.timeout(certTime)
    const answer = await heard.fetch(url, { redirect: 'error', signal }).catch(() => null)
    if (!answer?.ok) return null
    const pem = await answer.text().catch(() => '')
    if (pem.length > longestPem) return null
    const roots = trust.roots ?? (isOnThisMachine(url) ? [lastOf(pem)] : rootCertificates)
    const key = checkChain(pem, roots, heard.now)
    if (key && known.size < 20) known.set(url, key)
    return key
  }

  return async (heard: HeardWebhook): Promise<Heard> => {
    const { accounts, headers, raw } = heard
    const head = (name: string) => headers.get(`paypal-${name}`) ?? ''
    const url = checkCertUrl(head('cert-url'), trust.apiUrl)
    if (url === null || head('auth-algo') !== 'SHA256withRSA') return { is: 'forged', status: 401 }
    const key = await keyAt(url, heard)
    if (!key) return { is: 'forged', status: 401 }
    const signature = Buffer.from(head('transmission-sig'), 'base64')
    const signedFor = accounts.find(({ keys }) => {
      const parts = [head('transmission-id'), head('transmission-time'), keys.webhookId, crc32(raw)]
      return verify('sha256', Buffer.from(parts.join('|')), key, signature)
    })
    if (!signedFor) return { is: 'forged', status: 401 }
    const { data } = about.safeParse(readJson(raw.toString('utf8')))
    if (!data || !listened.test(data.event_type)) return { is: 'ignored' }
    const { event_type, id, resource } = data
    if (event_type.startsWith('CUSTOMER.DISPUTE.')) {
      const told = readDispute(event_type, resource)
      if (!told) return { is: 'ignored' }
      const named = { accountId: signedFor.id, eventId: id, providerId: null, payment: null }
      return { is: 'told', ...named, ...told }
    }
    const isOrder = event_type.startsWith('CHECKOUT.ORDER')
    const isRefund =
      /^PAYMENT\.CAPTURE\.(REFUNDED|REVERSED)$/u.test(event_type) || event_type.includes('.REFUND.')
    // A refund's own `custom_id` is our key for it; its invoice is the payment's.
    const custom = isOrder ? resource.purchase_units?.[0]?.custom_id : resource.custom_id
    const order = isOrder ? resource.id : resource.supplementary_data?.related_ids?.order_id
    return {
      is: 'told',
      accountId: signedFor.id,
      eventId: id,
      reference: (isRefund ? resource.invoice_id : readMark(custom).reference) ?? null,
      providerId: order ?? null,
      payment: null,
    }
  }
}

/** The sandbox makes its own authority; its address is allowed only where the settings name it. */
function isOnThisMachine(url: string): boolean {
  return ['127.0.0.1', 'localhost'].includes(new URL(url).hostname)
}

function lastOf(pem: string): string {
  return pem.slice(pem.lastIndexOf('-----BEGIN CERTIFICATE-----'))
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
