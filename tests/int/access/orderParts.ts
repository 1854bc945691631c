import type { Payload } from 'payload'

import type { Part } from './Part'
import { unique } from './scene'

type Put = (payload: Payload, slug: string, data: Record<string, unknown>) => Promise<number>

/** What guests order, and the money of it: nobody writes these through Payload. */
export function orderParts(
  put: Put,
  place: (payload: Payload) => Promise<number>,
): Record<string, Part> {
  let numbers = 0

  /** An order in the database, without lines. */
  async function order(payload: Payload): Promise<Record<string, unknown>> {
    const at = '2026-01-01T00:00:00Z'
    const sums = { total: 0, paid: 0, subtotal: 0, discount: 0, deliveryFee: 0, serviceCharge: 0 }
    numbers += 1
    return {
      ...sums,
      number: numbers,
      placedAt: at,
      state: 'placed',
      mode: 'pickup',
      location: await place(payload),
      tips: 0,
      currency: 'RUB',
      language: 'ru',
      payBy: 'cash',
      awaitsPayment: false,
      seq: 1,
      token: unique('token'),
      timeKind: 'asap',
      timeFrom: at,
      timeUntil: at,
      kitchenSlot: at,
    }
  }

  async function payment(payload: Payload): Promise<Record<string, unknown>> {
    return {
      createdAt: '2026-01-01T00:00:00Z',
      order: await put(payload, 'orders', await order(payload)),
      provider: 'cash',
      status: 'pending',
      amount: 1,
      currency: 'RUB',
      authorised: 0,
      captured: 0,
      refunded: 0,
      unrefunded: 0,
      isOff: false,
      isTest: false,
      key: unique('payment'),
    }
  }

  const account = () =>
    Promise.resolve({
      title: unique('account'),
      provider: 'yookassa',
      isTest: true,
      isActive: true,
    })

  return {
    'payment-accounts': { isClosed: true, data: account, change: { title: 'another' } },
    'payment-receipts': {
      isClosed: true,
      data: async (payload) => ({
        createdAt: '2026-01-01T00:00:00Z',
        payment: await put(payload, 'payments', await payment(payload)),
        kind: 'payment',
        total: 1,
        state: 'pending',
        tries: 0,
        body: {},
        key: unique('receipt'),
      }),
      change: { state: 'done' },
    },
    'payment-differences': {
      isClosed: true,
      data: async (payload) => ({
        day: '2026-01-01',
        account: await put(payload, 'payment-accounts', await account()),
        kind: 'amount',
        providerId: unique('payment'),
      }),
      change: { isSettled: true },
    },
    orders: { isClosed: true, data: order, change: { state: 'completed' } },
    'order-events': {
      isClosed: true,
      data: async (payload) => ({
        order: await put(payload, 'orders', await order(payload)),
        seq: 1,
        to: 'placed',
        at: '2026-01-01T00:00:00Z',
        by: 'guest',
      }),
      change: { reason: 'x' },
    },
    payments: { isClosed: true, data: payment, change: { captured: 1 } },
    refunds: {
      isClosed: true,
      data: async (payload) => {
        const data = await payment(payload)
        return {
          createdAt: '2026-01-01T00:00:00Z',
          order: data.order,
          payment: await put(payload, 'payments', data),
          amount: 1,
          state: 'done',
          reason: 'x',
          key: unique('refund'),
        }
      },
      change: { amount: 2 },
    },
    customers: {
      isClosed: true,
      data: () => Promise.resolve({ name: unique('guest') }),
      change: { name: 'Anna' },
    },
  }
}
