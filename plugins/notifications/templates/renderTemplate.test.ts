import fc from 'fast-check'
import { expect, it } from 'vitest'

import { escapeHtml } from '@/src/domain/messages/escapeHtml'
import { findEvent } from '@/src/domain/messages/events/events'
import { readLexical } from '@/src/domain/messages/richText/readLexical'
import { decodeEntities } from '@/src/domain/messages/telegram/decodeEntities'
import { cleanValue } from '@/src/domain/messages/template/cleanValue'
import { MissingVariable } from '@/src/domain/messages/template/MissingVariable'
import { singleLine } from '@/src/domain/messages/template/singleLine'

import { exampleValues } from './exampleValues'
import { renderTemplate } from './renderTemplate'
import type { Template } from './Template'
import { toLexical } from './toLexical'
import { toTemplate } from './toTemplate'

const surroundings = { language: 'ru', brand: { name: 'Берёзка' }, siteUrl: 'https://menu.example' }
const order = {
  number: '7',
  items: 'Борщ × 1 — 590 ₽',
  total: '590 ₽',
  method: 'В зале',
  time: '19:40',
  url: 'https://menu.example/o/7',
}
const values = { order, restaurant: { name: 'Берег', phone: '+7 495 1' } }

function template(name: string, more: Partial<Template> = {}): Template {
  const event = findEvent(name)
  if (!event) throw new Error(name)
  return { ...toTemplate(event, 'ru'), ...more }
}

it('puts one template into the words of each channel', () => {
  const { telegram, email, sms, push } = renderTemplate(template('order.accepted'), values, {
    ...surroundings,
    tag: 'order:7',
  })
  expect(telegram).toEqual([
    {
      method: 'sendMessage',
      parse_mode: 'HTML',
      text: '<b>Заказ 7 принят</b>\n\nРесторан принял ваш заказ. Время: <b>19:40</b>.\n\nВопросы — по телефону +7 495 1.',
      link_preview_options: { is_disabled: true },
      reply_markup: {
        inline_keyboard: [[{ text: 'Следить за заказом', url: 'https://menu.example/o/7' }]],
      },
    },
  ])
  expect(email.subject).toBe('Заказ 7 принят')
  expect(email.html).toContain('href="https://menu.example/o/7"')
  expect(email.text).toContain('Ресторан принял ваш заказ. Время: 19:40.')
  expect(sms.body).toBe('Заказ 7 принят, время: 19:40. Берёзка')
  expect(push).toEqual({
    title: 'Заказ 7 принят',
    body: 'Время: 19:40.',
    url: 'https://menu.example/o/7',
    icon: undefined,
    tag: 'order:7',
    ttlSeconds: 7200,
    urgency: 'high',
  })
})

it('makes SMS and notice of the letter where they have no words of their own', () => {
  const { sms, push } = renderTemplate(
    template('order.accepted', { sms: '', pushTitle: '', pushBody: '' }),
    values,
    surroundings,
  )
  expect(sms.body).toBe(
    'Ресторан принял ваш заказ. Время: 19:40.\n\nВопросы — по телефону +7 495 1.',
  )
  expect(push).toMatchObject({
    title: 'Заказ 7 принят',
    body: 'Ресторан принял ваш заказ. Время: 19:40. Вопросы — по телефону +7 495 1.',
  })
})

it('says something in place of what is not known, and nothing at all of what must be', () => {
  const { email } = renderTemplate(template('order.placed'), values, surroundings)
  expect(email.text).toContain('Спасибо, гость!')
  const blank = { ...values, guest: { name: '' } }
  expect(renderTemplate(template('order.placed'), blank, surroundings).email.text).toContain(
    'Спасибо, гость!',
  )
  expect(() => renderTemplate(template('order.placed'), {}, surroundings)).toThrow(MissingVariable)
})

it('E17: any value stays text in every channel: neither a tag, nor a header, nor a variable', () => {
  const hostile = fc.constantFrom(
    ...['<b>', '</td>', '&amp;', '"', "'", '{{order.total}}', '{{7*7}}', '{{', '}}', '🍲', '👩‍🍳'],
    ...['\r\nBcc: x@y.z', '\n\n', '*x*', '$&', '%0d%0a', '\u2028'],
  )
  const body = readLexical(toLexical(['{{guest.name}}']))
  const words = '{{guest.name}}'
  const own = { subject: words, body, sms: words, pushTitle: words, pushBody: words }
  fc.assert(
    fc.property(
      fc.array(fc.oneof(hostile, fc.string({ maxLength: 12 })), { minLength: 1 }),
      (all) => {
        // A letter at both ends, because messages are trimmed as wholes.
        const name = `x${all.join('')}x`.slice(0, 300)
        const { telegram, email, sms, push } = renderTemplate(
          template('order.placed', own),
          { ...values, guest: { name } },
          surroundings,
        )
        const line = singleLine(name)
        expect(email.subject).toBe(line)
        expect(push.title).toBe(line)
        expect(sms.body).toContain(cleanValue(name))
        const [first] = telegram
        const text = first && 'text' in first ? (first.text ?? '') : ''
        expect(text.replace(/<\/?b>/g, '')).not.toMatch(/[<>]/)
        expect(decodeEntities(text)).toContain(`<b>${line}</b>`)
        expect(email.html).toContain(escapeHtml(line))
      },
    ),
  )
})

it('splits what is too long for Telegram, the button under the last part', () => {
  const body = readLexical(toLexical(Array.from({ length: 60 }, () => 'слово '.repeat(20))))
  const { telegram } = renderTemplate(template('order.placed', { body }), values, surroundings)
  expect(telegram.length).toBeGreaterThan(1)
  expect(telegram.map((part) => 'reply_markup' in part)).toEqual(
    telegram.map((_, index) => index === telegram.length - 1),
  )
})

it('leaves out a button that Telegram would refuse the message for', () => {
  const local = { ...values, order: { ...order, url: 'http://localhost:3000/o/7' } }
  const { telegram, push } = renderTemplate(template('order.ready'), local, surroundings)
  expect(telegram[0]).not.toHaveProperty('reply_markup')
  expect(push.url).toBe('http://localhost:3000/o/7')
})

it('shows what is really known in place of examples', () => {
  const event = findEvent('order.ready')
  if (!event) throw new Error('order.ready')
  const real = { 'restaurant.name': 'Берег', 'restaurant.address': '' }
  expect(exampleValues(event, 'en', real)).toMatchObject({
    restaurant: { name: 'Берег', address: '12 Tverskaya Street' },
    order: { number: '1042' },
  })
})
