import { z } from 'zod'

import { slotsOf } from '@/src/domain/order/quote/slotsOf'
import { quoteFor } from '@/src/orders/quoteFor'
import { waysToPay } from '@/src/orders/waysToPay'
import { menuOf } from '@/src/menu/menuOf'

import { answers } from '../call/components'
import { defineCall } from '../call/defineCall'
import { namesLocale } from '../call/locale'

import { cartBody } from './cart'
import { explainProblem } from './explainProblem'
import { soldLine, time, toSoldLine, toTime, totals, toTotals } from './parts'
import { saidIn } from './saidIn'
import { toCart } from './toCart'

const quoteAnswer = z
  .object({
    ...totals,
    lines: z.array(soldLine),
    time: time.nullable().meta({ description: 'When the guest gets it; null: nobody can say.' }),
    zone_id: z.int().nullable(),
    promo_code: z.string().nullable().meta({ description: 'The code that counts.' }),
    pay_by: z.array(z.string()).meta({ description: 'How it may be paid.' }),
    slots: z
      .array(z.object({ from: z.iso.datetime(), until: z.iso.datetime(), is_free: z.boolean() }))
      .meta({ description: 'What may be chosen instead of as soon as possible.' }),
    problems: z
      .array(
        z.object({
          line: z.int().nullable().meta({ description: 'The place in `lines`; null: the cart.' }),
          path: z.array(z.union([z.string(), z.int()])),
          code: z.string(),
          detail: z.string(),
        }),
      )
      .meta({ description: 'Every rule that is broken. With any, it cannot be ordered.' }),
  })
  .meta({ description: 'What a cart costs, in minor units, and when it can be had.' })

answers.add(quoteAnswer, { id: 'Quote' })

/** `POST /api/v1/quote`: prices a cart, writes nothing. */
export const quote = defineCall({
  name: 'quote',
  method: 'post',
  path: '/v1/quote',
  tag: 'Orders',
  summary: 'Price a cart',
  description:
    'Prices a cart by the menu of this moment, or of the slot that is asked for. A cart that breaks rules is priced as far as it can be, and `problems` names each.',
  asks: { query: z.object({ locale: namesLocale }), body: cartBody },
  answers: { status: 200, description: 'The price, and what is wrong.', schema: quoteAnswer },
  problems: ['not-found'],
  handle: async ({ req, body, query: { locale }, language }) => {
    const said = saidIn(locale ?? language)
    const cart = await toCart(req, body)
    const now = Date.now()
    const { quote, ordering } = await quoteFor(req, cart, { guest: '', now })
    const { engine } = await menuOf(req.payload)
    const location = engine.model().locations.find(({ id }) => id === cart.locationId)
    const zone = ordering.zones.find(({ id }) => id === quote.zoneId)
    const lead = (ordering.rules.lead[cart.mode] + (zone?.extraMinutes ?? 0)) * 60_000
    const taken = (slot: number) => ordering.taken.get(slot) ?? 0
    const slots = location ? slotsOf({ rules: ordering.rules, location, lead, now, taken }) : []
    return {
      body: {
        ...toTotals(quote),
        lines: quote.lines.map((line) => toSoldLine(line, said)),
        time: quote.time && toTime(quote.time),
        zone_id: quote.zoneId,
        promo_code: quote.promo?.code ?? null,
        pay_by: await waysToPay(req, cart.locationId, ordering),
        slots: slots.map(({ from, until, isFree }) => ({
          from: new Date(from).toISOString(),
          until: new Date(until).toISOString(),
          is_free: isFree,
        })),
        problems: quote.problems.map((problem) => {
          const { code, detail } = explainProblem(problem)
          const path = 'path' in problem ? [...problem.path] : []
          return { line: problem.line, path, code, detail: detail[language] }
        }),
      } satisfies z.infer<typeof quoteAnswer>,
    }
  },
})
