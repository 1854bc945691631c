import { expect, it } from 'vitest'

import { findEvent } from '@/src/domain/messages/events/events'
import { channels } from '@/src/domain/menu/model/Channel'
import { orderStates } from '@/src/domain/order/OrderState'

import { newsOf } from './newsOf'

it('tells of every step that a guest waits for, by an event that has a template', () => {
  for (const mode of channels) {
    for (const to of orderStates) {
      const news = newsOf({ mode, awaitsPayment: false }, { from: null, to })
      for (const event of news) expect(findEvent(event)).toBeDefined()
    }
  }
})

it('says “ready” to whoever collects, and to nobody else', () => {
  const ready = (mode: (typeof channels)[number]) =>
    newsOf({ mode, awaitsPayment: false }, { from: 'cooking', to: 'ready' })
  expect(ready('pickup')).toEqual(['order.ready'])
  expect(ready('delivery')).toEqual([])
  expect(ready('dine-in')).toEqual([])
})

it('is silent when something is noted, and until an order is paid that has to be', () => {
  const delivery = { mode: 'delivery', awaitsPayment: true } as const
  expect(newsOf(delivery, { from: 'cooking', to: 'cooking' })).toEqual([])
  expect(newsOf(delivery, { from: null, to: 'placed' })).toEqual([])
})
