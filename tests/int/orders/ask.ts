import { randomUUID } from 'node:crypto'

import { z } from 'zod'

import type { Restaurant } from './startOrders'

export const orderSchema = z.looseObject({
  id: z.number(),
  number: z.number(),
  token: z.string(),
  state: z.string(),
  total: z.number(),
  can_cancel: z.boolean(),
  events: z.array(z.looseObject({ seq: z.number(), state: z.string() })),
})
export type AnsweredOrder = z.infer<typeof orderSchema>

export type Heard = { status: number; body: unknown; headers: Headers }

/** Sends JSON to /api/v1 as an app would. */
export async function send(
  carte: Pick<Restaurant, 'request'>,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Heard> {
  const answer = await carte.request(`/api/v1${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': 'en', ...headers },
    body: JSON.stringify(body),
  })
  const text = await answer.text()
  const parsed: unknown = text === '' ? undefined : JSON.parse(text)
  return { status: answer.status, body: parsed, headers: answer.headers }
}

/** A pickup of one soup, changed as an example wants it. */
export function aBody(carte: Restaurant, more: Record<string, unknown> = {}) {
  return {
    location: carte.locationId,
    mode: 'pickup',
    lines: [{ dish_id: carte.soup }],
    guest: { name: 'Анна', phone: '8 916 123-45-67' },
    pay_by: 'cash',
    ...more,
  }
}

/** Places an order under a key of its own. */
export function place(
  carte: Restaurant,
  body: unknown,
  key: string = randomUUID(),
): Promise<Heard> {
  return send(carte, '/orders', body, { 'Idempotency-Key': key })
}

/** The order that must have been placed. */
export async function placed(carte: Restaurant, body: unknown): Promise<AnsweredOrder> {
  const heard = await place(carte, body)
  if (heard.status !== 201) throw new Error(`Not placed: ${JSON.stringify(heard.body)}`)
  return orderSchema.parse(heard.body)
}
