import { expect, it } from 'vitest'

import { readLexical } from '@/src/domain/messages/richText/readLexical'

import { findEvent } from '@/src/domain/messages/events/events'
import { toLexical } from './toLexical'
import { toTemplate } from './toTemplate'
import { wrongWith } from './wrongWith'
import { wrongWords } from './wrongWords'

const order = findEvent('order.accepted')
const code = findEvent('code.sign-in')

it.each([
  ['Заказ {{order.numbr}}', /\{\{order\.numbr\}\} здесь нет\. Может быть, \{\{order\.number\}\}\?/],
  ['{{номер}}', /\{\{номер\}\} здесь нет\. Список/],
  ['{{order.reason}}', /\{\{order\.reason\}\} здесь нет/],
  ['{{ order number }}', /не вокруг переменной/],
  ['{{order.number}', /не вокруг переменной/],
])('refuses %j, saying why', (words, why) => {
  expect(wrongWith(words, order)?.ru).toMatch(why)
  expect(wrongWith(readLexical(toLexical([words])), order)?.ru).toMatch(why)
})

it('speaks English too', () => {
  expect(wrongWith('{{order.numbr}}', order)?.en).toBe(
    'There is no variable {{order.numbr}} here. Did you mean {{order.number}}?',
  )
})

it('takes what is known, with a single brace around words as well', () => {
  expect(wrongWith('Заказ {{ order.number }} {скоро}', order)).toBeUndefined()
})

it('looks into the addresses of links', () => {
  const link = { type: 'link', fields: { url: '{{order.link}}' }, children: [] }
  const text = { type: 'text', text: 'заказ', format: 0 }
  const state = {
    root: { type: 'root', children: [{ ...link, children: [text] }] },
  }
  expect(wrongWith(readLexical(state), order)?.ru).toContain('{{order.link}}')
})

it('refuses a code without the code, where the message stands alone', () => {
  expect(wrongWith('Никому его не сообщайте', code, { isWhole: true })?.ru).toContain(
    '{{code.value}}',
  )
  expect(wrongWith('Вход', code)).toBeUndefined()
})

it('names the field of each fault', () => {
  if (!order) throw new Error('order.accepted')
  const wrong = wrongWords({ ...toTemplate(order, 'ru'), subject: '{{x}}', pushBody: '{{y}}' })
  expect(wrong.map(({ field }) => field)).toEqual(['subject', 'pushBody'])
})
