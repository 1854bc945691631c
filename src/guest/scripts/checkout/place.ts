import * as z from 'zod/mini'

import { ask } from '../ask'
import { changeCart, readCart } from '../cart/store'
import { page } from '../page'

import type { Order } from './toOrder'

const placed = z.object({
  id: z.number(),
  token: z.string(),
  /** What the provider wants next of a guest who pays online; absent where nothing is to be done. */
  payment: z.optional(
    z.nullable(z.object({ kind: z.string(), url: z.optional(z.nullable(z.string())) })),
  ),
})

/**
 * Places the order, and answers where the guest goes then: to the provider that takes the money, else to the
 * order itself, which leads there as well. The same order sent again, after a lost connection, is the same
 * order: its key stays as long as nothing in it has changed.
 */
export async function place(order: Order, expectedTotal: number): Promise<string> {
  const body = { location: page.location, ...order, expected_total: expectedTotal }
  const written = JSON.stringify(body)
  const { attempt } = readCart()
  const key = attempt?.body === written ? attempt.key : crypto.randomUUID()
  changeCart({ attempt: { key, body: written } })
  const { id, token, payment } = await ask('/orders', placed, {
    method: 'POST',
    body,
    headers: { 'Idempotency-Key': key },
  })
  changeCart({ lines: [], total: null, promo: null, attempt: null })
  const own = `/orders/${id}/${encodeURIComponent(token)}`
  return payment?.kind === 'redirect' && payment.url ? payment.url : own
}
