import type { Payload, PayloadRequest } from 'payload'

import { clientOf } from '@/src/auth/codes/clientOf'
import { indexable } from '@/src/inbox/indexable'
import { readRaw } from '@/src/inbox/readRaw'
import { storeEvent } from '@/src/inbox/storeEvent'
import type { HeardWebhook, WebhookAnswer } from '@/src/orders/ports'

import { accountsNow } from '../accounts/accountsNow'
import { portFor } from '../portFor'
import { countWebhook } from './countWebhook'
import { mayPay } from './mayPay'

const empty = (status: number): WebhookAnswer => ({ status, body: '', type: 'text/plain' })

/** Of a longer body nothing is kept, in bytes. */
const longest = 1024 * 1024

/**
 * Takes what a provider tells: verified by its provider's own rule over the bytes as they came, kept, and
 * answered; what it means is done afterwards, by any process. What is forged is counted and leaves nothing else.
 */
export async function takeWebhook(req: PayloadRequest, provider: string): Promise<WebhookAnswer> {
  const { payload } = req
  const port = portFor(payload, provider)
  if (!port) return empty(404)
  // Nobody signs compressed bodies; unpacking one could fill the memory.
  if (req.headers.has('content-encoding')) return empty(415)
  const raw = await readRaw(req, longest)
  if (raw === null) return empty(413)
  const heard = await port.hear(await heardBy(payload, req, provider, raw))
  countWebhook(provider, heard.is)
  if (heard.is === 'forged') {
    payload.logger.warn({ provider }, 'Somebody else spoke as a payment provider')
    return empty(heard.status)
  }
  if (heard.is === 'told') {
    const { accountId, claimsPaid, dispute, payment, providerId, receipt, reference } = heard
    const eventId = indexable(heard.eventId)
    await storeEvent(payload, {
      source: 'payments',
      eventId: `${provider} ${accountId ?? ''} ${eventId}`,
      orderKey: `${provider} ${providerId ?? reference ?? eventId}`,
      body: {
        provider,
        accountId,
        claimsPaid,
        dispute,
        eventId,
        payment,
        providerId,
        receipt,
        reference,
      },
    })
  }
  return heard.answer ?? empty(200)
}

async function heardBy(
  payload: Payload,
  req: PayloadRequest,
  provider: string,
  raw: Buffer,
): Promise<HeardWebhook> {
  const accounts = await accountsNow(payload)
  return {
    raw,
    headers: req.headers,
    query: new URL(req.url ?? '', 'http://localhost').searchParams,
    address: clientOf(req),
    accounts: accounts.filter((account) => account.provider === provider && account.off === null),
    now: Date.now(),
    mayPay: (asked) => mayPay(req, asked),
    fetch,
  }
}
