import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'

import type { Order } from '@/src/domain/order/Order'

import { readAccounts } from '../accounts/readAccounts'
import { portFor } from '../portFor'

export type Tried =
  { is: 'tried'; url: string | null } | { is: 'refused'; reason: string } | { is: 'unknown' }

/** One rouble, in minor units. */
const amount = 100

/**
 * Begins a payment of one rouble with the keys of an account, to see whether its provider takes them. It belongs to
 * no order and nothing is written down: on a live account it is real money when somebody pays it.
 */
export async function tryAccount(
  payload: Payload,
  { accountId, returnUrl }: { accountId: number; returnUrl: string },
): Promise<Tried> {
  const account = (await readAccounts(payload)).find(({ id }) => id === accountId)
  const port = account && portFor(payload, account.provider)
  if (!account || !port) return { is: 'unknown' }
  if (account.off !== null) return { is: 'refused', reason: account.off.ru }
  const key = randomUUID()
  const started = await port.start(
    account,
    {
      reference: key,
      key,
      amount,
      currency: 'RUB',
      isTwoStage: account.isTwoStage,
      order: trialOrder(),
      returnUrl,
      wantsPage: true,
      receipt: null,
    },
    AbortSignal.timeout(25_000),
  )
  if (started.is !== 'done') return { is: 'refused', reason: started.reason }
  const { step } = started.result
  return { is: 'tried', url: step.kind === 'redirect' ? step.url : null }
}

function trialOrder(): Order {
  const now = Date.now()
  return {
    id: 0,
    number: 0,
    token: '',
    locationId: 0,
    mode: 'pickup',
    state: 'placed',
    currency: 'RUB',
    subtotal: amount,
    discount: 0,
    deliveryFee: 0,
    serviceCharge: 0,
    tips: 0,
    total: amount,
    feeVat: { delivery: 'none', service: 'none' },
    lines: [],
    promoCode: null,
    guest: { customerId: null, name: '', phone: null, email: null, language: 'ru' },
    address: null,
    table: null,
    time: { kind: 'asap', from: now, until: now },
    cutlery: null,
    comment: '',
    payBy: '',
    awaitsPayment: true,
    paid: 0,
    placedAt: now,
  }
}
