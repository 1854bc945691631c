import * as z from 'zod/mini'

import { orderPath } from '@/src/domain/site/orderPath'

import { ask } from '../ask'
import { changeCart, readCart } from '../cart/store'
import { page } from '../page'
import { askStep } from '../pay/askStep'

import type { Order } from './toOrder'

const placed = z.object({ id: z.number(), token: z.string(), awaits_payment: z.boolean() })

/**
 * Places the order, and answers where the guest goes then: to the provider that takes the money, else to the
 * order itself, which leads there as well. The same order sent again, after a lost connection, is the same
 * order: its key stays as long as nothing in it has changed.
 */
export async function place(order: Order, expectedTotal: number): Promise<string> {
  const body = { location: page.location, ...order, expected_total: expectedTotal }
  const written = JSON.stringify(body)
  const { attempt } = readCart()
  const key = attempt?.body === written ? attempt.key : newKey()
  changeCart({ attempt: { key, body: written } })
  const { id, token, awaits_payment } = await ask('/orders', placed, {
    method: 'POST',
    body,
    headers: { 'Idempotency-Key': key },
  })
  changeCart({ lines: [], total: null, promo: null, attempt: null })
  const own = orderPath({ id, token }, page.locale)
  if (!awaits_payment) return own
  // What goes wrong here is told, and tried again, on the order's page.
  const step = await askStep(id, token).catch(() => null)
  if (step?.kind === 'form') return `${own}#pay`
  return (step?.kind === 'redirect' ? step.url : null) ?? own
}

/** `crypto.randomUUID` is there over HTTPS alone; a restaurant's own network may do without. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
