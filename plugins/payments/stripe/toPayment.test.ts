import Stripe from 'stripe'
import { describe, expect, it } from 'vitest'

import { toPayment } from './toPayment'

type Some = {
  status?: string
  amount?: number
  received?: number
  capturable?: number
  refunds?: { amount: number; status: string }[]
  currency?: string
}

/** A signed event's object, as Stripe's client makes it of JSON. */
function anIntent({
  status = 'succeeded',
  amount = 100,
  received = 0,
  capturable = 0,
  refunds,
  currency = 'rub',
}: Some) {
  const charge = refunds && {
    id: 'ch_1',
    object: 'charge',
    disputed: false,
    refunds: {
      data: refunds.map((refund, index) => ({
        id: `re_${index}`,
        currency,
        metadata: { key: `key-${index}` },
        ...refund,
      })),
    },
  }
  const event = Stripe.webhooks.constructEventWithoutVerification(
    JSON.stringify({
      object: 'event',
      type: 'payment_intent.succeeded',
      data: {
        object: {
          id: 'pi_1',
          object: 'payment_intent',
          status,
          amount,
          amount_received: received,
          amount_capturable: capturable,
          currency,
          livemode: false,
          metadata: { reference: 'ours' },
          latest_charge: charge ?? 'ch_1',
        },
      },
    }),
  )
  if (event.type !== 'payment_intent.succeeded') throw new Error(event.type)
  return event.data.object
}

const money = (some: Some) => {
  const { authorised, captured, refunded, unrefunded, isOff } = toPayment(anIntent(some))
  return { authorised, captured, refunded, unrefunded, isOff }
}
const none = { authorised: 0, captured: 0, refunded: 0, unrefunded: 0, isOff: false }

describe('toPayment', () => {
  it.each<[string, Some, Partial<typeof none>]>([
    ['nobody has paid', { status: 'requires_payment_method' }, {}],
    ['the bank asks', { status: 'requires_action' }, {}],
    ['it is held', { status: 'requires_capture', capturable: 100 }, { authorised: 100 }],
    ['it is paid', { received: 100 }, { authorised: 100, captured: 100 }],
    ['a part was captured', { received: 60 }, { authorised: 100, captured: 60 }],
    ['it was called off', { status: 'canceled' }, { isOff: true }],
    [
      'a refund is under way',
      { received: 100, refunds: [{ amount: 30, status: 'pending' }] },
      { authorised: 100, captured: 100 },
    ],
    [
      'a part was refunded',
      { received: 100, refunds: [{ amount: 30, status: 'succeeded' }] },
      { authorised: 100, captured: 100, refunded: 30 },
    ],
    [
      'a refund failed (C4)',
      {
        received: 100,
        refunds: [
          { amount: 30, status: 'failed' },
          { amount: 20, status: 'succeeded' },
        ],
      },
      { authorised: 100, captured: 100, refunded: 50, unrefunded: 30 },
    ],
  ])('%s', (_, some, expected) => {
    expect(money(some)).toEqual({ ...none, ...expected })
  })

  it('names our payment, the mode, and each refund by our key', () => {
    const refunds = [{ amount: 30, status: 'succeeded' }]
    expect(toPayment(anIntent({ received: 100, refunds }))).toMatchObject({
      providerId: 'pi_1',
      reference: 'ours',
      currency: 'RUB',
      isTest: true,
      dispute: null,
      refunds: [{ providerId: 're_0', key: 'key-0', amount: 30, state: 'done' }],
    })
  })

  it('does not know refunds that were not read with it', () => {
    expect(toPayment(anIntent({ received: 100 })).refunds).toBeNull()
  })

  it('counts in minor units of the currency (B16)', () => {
    const yen = toPayment(anIntent({ amount: 500, received: 500, currency: 'jpy' }))
    expect(yen.captured).toBe(500)
    const kronur = toPayment(anIntent({ amount: 50_000, received: 50_000, currency: 'isk' }))
    expect(kronur.captured).toBe(500)
  })
})
