import { expect, it } from 'vitest'

import { withoutSent } from './withoutSent'

const sent = {
  amount: { value: '333.00', currency: 'RUB' },
  receipt: {
    customer: { email: 'anna@example.org', phone: '79161234567' },
    items: [{ quantity: 1 }],
  },
  confirmation: { return_url: 'https://menu.example/orders/7/kf93-order-key' },
}

it('leaves out what is repeated of a request, the longest first, and nothing else', () => {
  const words =
    'RUB: no receipt for anna@example.org or 79161234567, see https://menu.example/orders/7/kf93-order-key?locale=en'
  expect(withoutSent(words, sent)).toBe('RUB: no receipt for … or …, see …?locale=en')
  expect(withoutSent(words, { JsonData: JSON.stringify(sent) })).toBe(withoutSent(words, sent))
})

it('leaves words alone when nothing was sent', () => {
  expect(withoutSent('Invalid shop', undefined)).toBe('Invalid shop')
  expect(withoutSent('Invalid shop', { name: '{Борщ', comment: '' })).toBe('Invalid shop')
})
