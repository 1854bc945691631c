import { z } from 'zod'

import { awaitStep } from '@/plugins/payments/pay/awaitStep'
import { beginPayment } from '@/plugins/payments/pay/beginPayment'
import { orderPath } from '@/src/domain/site/orderPath'
import { Problem } from '@/src/errors'
import { fill } from '@/src/i18n/fill'
import { orderTexts } from '@/src/i18n/orders'
import { paymentTexts } from '@/src/i18n/payments'
import { settings } from '@/src/settings'

import { answers, bodies } from '../call/components'
import { defineCall } from '../call/defineCall'
import { text } from '../call/text'
import { readLocale } from '../call/locale'
import { itemPath } from '../menu/fields'

import { orderQuery, ownOrder } from './ownOrder'

const body = z.object({
  provider: text(40).optional().meta({
    description: 'One of `pay_by` of a quote; without it what the order was placed with.',
  }),
  page: z.boolean().optional().meta({
    description:
      'The form of a provider cannot be shown, since its script is blocked: a payment on its page instead. What was begun in the form is called off.',
  }),
})

const payQuery = orderQuery.extend({
  locale: readLocale.meta({
    description:
      'In which language the guest comes back from the provider’s page, one of the menu’s; by default that of the order.',
  }),
})

bodies.add(body, { id: 'PaymentBeginning' })

const step = z
  .object({
    provider: z.string(),
    state: z.enum(['ready', 'pending', 'refused']).meta({
      description:
        '`ready`: take the step. `pending`: the provider has not answered yet, ask again in a moment. `refused`: take another way.',
    }),
    step: z
      .discriminatedUnion('kind', [
        z.object({ kind: z.literal('none') }),
        z.object({ kind: z.literal('redirect'), url: z.string() }),
        z.object({
          kind: z.literal('form'),
          client_secret: z.string(),
          public_key: z.string(),
          options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
        }),
      ])
      .nullable(),
  })
  .meta({ description: 'What the guest does next in order to pay.' })

answers.add(step, { id: 'PaymentStep' })

/** `POST /api/v1/orders/:id/pay`. */
export const pay = defineCall({
  name: 'payOrder',
  method: 'post',
  path: '/v1/orders/:id/pay',
  tag: 'Orders',
  summary: 'Pay for an order',
  description:
    'Begins the payment and says what the guest does next; asked again it is the same payment. Whether it is paid is seen at the order, never at the address to which the provider sends the guest back.',
  asks: { params: itemPath, query: payQuery, body },
  answers: { status: 200, description: 'The next step.', schema: step },
  problems: ['not-found', 'conflict'],
  handle: async ({ req, params: { id }, query: { token, locale }, body: { page, provider } }) => {
    const { order } = await ownOrder(req, id, token)
    const origin = settings().PUBLIC_URL ?? new URL(req.url ?? '', 'http://localhost').origin
    const returnUrl = origin + orderPath(order, locale ?? order.guest.language)
    const begun = await beginPayment(req, {
      orderId: id,
      provider: provider ?? null,
      returnUrl,
      wantsPage: page === true,
    })
    if (begun.is === 'unknown') throw new Problem('not-found', { detail: orderTexts.notFound })
    if (begun.is === 'nothing-due') {
      throw new Problem('conflict', { detail: paymentTexts.nothingDue })
    }
    if (begun.is === 'no-contact') throw wrong('guest', paymentTexts.noContact)
    if (begun.is === 'cannot-pay-so') {
      const ways = begun.ways.join(', ')
      throw wrong('provider', {
        ru: fill(orderTexts.payBy.ru, { ways }),
        en: fill(orderTexts.payBy.en, { ways }),
      })
    }
    const operation = await awaitStep(req.payload, begun.operationId)
    const { state, step: next } = operation
    const isReady = state === 'done' && next !== null
    return {
      body: {
        provider: begun.provider,
        state: isReady ? 'ready' : state === 'refused' ? 'refused' : 'pending',
        step:
          next?.kind === 'form'
            ? {
                kind: 'form',
                client_secret: next.clientSecret,
                public_key: next.publicKey,
                options: next.options ?? {},
              }
            : next,
      },
      headers: { 'Cache-Control': 'no-store' },
    }
  },
})

function wrong(field: string, detail: { ru: string; en: string }): Problem {
  const errors = [{ field, in: 'body' as const, pointer: `#/${field}`, detail }]
  return new Problem('invalid', { detail, errors })
}
