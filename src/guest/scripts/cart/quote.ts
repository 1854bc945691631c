import * as z from 'zod/mini'

import { ask } from '../ask'
import { page } from '../page'

import type { CartLine } from './Cart'

const answer = z.object({
  subtotal: z.number(),
  discount: z.number(),
  delivery_fee: z.number(),
  service_charge: z.number(),
  tips: z.number(),
  total: z.number(),
  lines: z.array(z.object({ unit_price: z.number(), subtotal: z.number(), total: z.number() })),
  time: z.nullable(z.object({ kind: z.string(), from: z.string(), until: z.string() })),
  promo_code: z.nullable(z.string()),
  pay_by: z.array(z.string()),
  slots: z.array(z.object({ from: z.string(), until: z.string(), is_free: z.boolean() })),
  problems: z.array(
    z.object({ line: z.nullable(z.number()), code: z.string(), detail: z.string() }),
  ),
})

export type Quote = z.infer<typeof answer>
export type QuotedLine = Pick<
  CartLine,
  'dish_id' | 'size' | 'quantity' | 'groups' | 'choices' | 'comment'
>

/** A line without what is only shown. */
export function toQuoted(line: QuotedLine): QuotedLine {
  const { dish_id, size, quantity, groups, choices, comment } = line
  return { dish_id, size, quantity, groups, choices, comment }
}

/** What lines cost at a location now, for a way to get them. */
export function quoteAt(
  location: string,
  mode: string,
  lines: readonly QuotedLine[],
): Promise<Quote> {
  return ask('/quote', answer, { method: 'POST', body: { location, mode, lines } })
}

/** What lines cost here and now, or as the rest of the order is. */
export function quote(
  lines: readonly QuotedLine[],
  order: Readonly<Record<string, unknown>> = {},
): Promise<Quote> {
  const body = { location: page.location, mode: page.channel, lines, ...order }
  return ask('/quote', answer, { method: 'POST', body })
}
