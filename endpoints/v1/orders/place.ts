import { z } from 'zod'

import { findTable } from '@/src/db/orders/findTable'
import { readEvents } from '@/src/db/orders/readEvents'
import { emailAddress } from '@/src/domain/messages/address/emailAddress'
import { phone as toPhone } from '@/src/domain/messages/address/phone'
import { formatRoubles } from '@/src/domain/money/formatRoubles'
import { Problem, type WrongField } from '@/src/errors'
import { fill } from '@/src/i18n/fill'
import { orderTexts } from '@/src/i18n/orders'
import { customerOf } from '@/src/orders/customers/customerOf'
import type { Placed } from '@/src/orders/NewOrder'
import { placeOrder } from '@/src/orders/placeOrder'

import { defineCall } from '../call/defineCall'
import { namesLocale } from '../call/locale'

import { orderBody } from './cart'
import { toWrongField } from './explainProblem'
import { guestReceipts } from './guestReceipts'
import { orderAnswer, toOrderAnswer } from './orderAnswer'
import { toCart } from './toCart'

const headers = z.object({
  'idempotency-key': z.string().min(8).max(200).meta({
    description:
      'The caller’s own word for this order, such as a UUID made with the cart. The same key and body are answered with the same order, however often and however many at once; the same key with another body is answered 409.',
  }),
})

function wrong(field: string, detail: WrongField['detail']): Problem {
  const pointer = `#/${field.replace('.', '/')}`
  return new Problem('invalid', { detail, errors: [{ field, in: 'body', pointer, detail }] })
}

/** `POST /api/v1/orders`. */
export const place = defineCall({
  name: 'placeOrder',
  method: 'post',
  path: '/v1/orders',
  tag: 'Orders',
  summary: 'Place an order',
  description:
    'Prices the cart as `quote` does and places it, all or nothing. Guests need not sign in: `token` of the answer opens the order.',
  asks: { headers, query: z.object({ locale: namesLocale }), body: orderBody },
  answers: { status: 201, description: 'The order.', schema: orderAnswer, headers: ['Location'] },
  problems: ['not-found', 'conflict'],
  handle: async ({ req, headers, body, query: { locale }, language }) => {
    const cart = await toCart(req, body)
    const { guest, table: code } = body
    const customer = await customerOf(req)
    const phone = guest.phone ? toPhone(guest.phone) : (customer?.phone ?? null)
    const email = guest.email ? emailAddress(guest.email) : (customer?.email ?? null)
    const name = guest.name || (customer?.name ?? '')
    if (phone === undefined || (!phone && body.mode !== 'dine-in')) {
      throw wrong('guest.phone', orderTexts.phone)
    }
    if (email === undefined) throw wrong('guest.email', orderTexts.email)
    if (body.mode === 'delivery' && !body.address) throw wrong('address', orderTexts.address)
    const found = code === null ? null : await findTable(req, code)
    if (body.mode === 'dine-in' && found?.locationId !== cart.locationId) {
      throw wrong('table', orderTexts.table)
    }
    const placed = await placeOrder(req, {
      cart,
      guest: { customerId: customer?.id ?? null, name, phone, email, language },
      address: body.address,
      table: found && { code: found.code, name: found.name },
      payBy: body.pay_by,
      cutlery: body.cutlery,
      comment: body.comment,
      expectedTotal: body.expected_total,
      key: headers['idempotency-key'],
      body: JSON.stringify(body),
    })
    if (!('order' in placed)) throw refusal(placed)
    const { order } = placed
    const isNew = placed.is === 'placed'
    const events = isNew ? placed.events : await readEvents(req, order.id)
    const receipts = isNew ? [] : await guestReceipts(req, order.id)
    return {
      body: toOrderAnswer(order, events, locale ?? language, receipts),
      headers: { Location: `/api/v1/orders/${order.id}`, 'Cache-Control': 'no-store' },
    }
  },
})

function refusal(placed: Exclude<Placed, { is: 'placed' | 'known' }>): Problem {
  switch (placed.is) {
    case 'another':
      return new Problem('conflict', { detail: orderTexts.keyUsed })
    case 'changed': {
      const { total } = placed.quote
      return new Problem('conflict', {
        detail: {
          ru: fill(orderTexts.priceChanged.ru, { total: formatRoubles(total, 'ru') }),
          en: fill(orderTexts.priceChanged.en, { total: formatRoubles(total, 'en') }),
        },
      })
    }
    case 'cannot-pay-so': {
      const ways = placed.ways.join(', ')
      return wrong('pay_by', {
        ru: fill(orderTexts.payBy.ru, { ways }),
        en: fill(orderTexts.payBy.en, { ways }),
      })
    }
    case 'refused': {
      const errors = placed.quote.problems.map(toWrongField)
      const reasons = (language: 'ru' | 'en') =>
        fill(orderTexts.cannotOrder[language], {
          reasons: [...new Set(errors.map(({ detail }) => detail[language]))].join(' '),
        })
      return new Problem('invalid', { detail: { ru: reasons('ru'), en: reasons('en') }, errors })
    }
  }
}
