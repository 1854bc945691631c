import { randomUUID } from 'node:crypto'

import { anOrder } from '@/src/domain/iiko/order/testing/anOrder'
import type {
  MoneyAsked,
  OnlinePayments,
  PaymentAccount,
  PaymentIntent,
  PaymentPort,
} from '@/src/orders/paymentPort'

/** What a provider does that takes money by itself. */
export function onlineOf({ name, online }: PaymentPort): OnlinePayments {
  if (!online) throw new Error(`${name} takes money online.`)
  return online
}

/** A test account of a provider with these keys, in one stage, without receipts. */
export const anAccount = (provider: string, keys: Record<string, string>): PaymentAccount => ({
  id: 1,
  provider,
  isTest: true,
  isTwoStage: false,
  sendsReceipts: false,
  taxSystem: null,
  keys,
})

type Asking = {
  currency: string
  port: () => OnlinePayments
  account: () => PaymentAccount
  now: () => number
}

/** Asks a provider's port itself, as operations do: to begin payments, about money, and what it has of them. */
export function askPort({ account, currency, now, port }: Asking) {
  const { signal } = new AbortController()
  const intent = (more: Partial<PaymentIntent> = {}): PaymentIntent => ({
    reference: randomUUID(),
    key: randomUUID(),
    amount: 33_300,
    currency,
    isTwoStage: false,
    order: anOrder({ total: 33_300 }),
    returnUrl: 'http://localhost/orders/1',
    wantsPage: false,
    receipt: null,
    ...more,
  })
  return {
    signal,
    intent,
    /** Begins a payment; throws unless that is done. */
    start: async (asked: PaymentIntent, of = account()) => {
      const started = await port().start(of, asked, signal)
      if (started.is !== 'done') throw new Error(JSON.stringify(started))
      return started.result
    },
    money: (
      { reference }: Pick<PaymentIntent, 'reference'>,
      providerId: string,
      amount: number,
    ): MoneyAsked => ({
      reference,
      providerId,
      key: randomUUID(),
      amount,
      currency,
      reason: 'остыло',
      receipt: null,
      signal,
    }),
    find: ({ reference }: Pick<PaymentIntent, 'reference'>, providerId: string | null = null) =>
      port().find(account(), { reference, providerId, since: now(), signal }),
  }
}
