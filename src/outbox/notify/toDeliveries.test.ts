import { expect, it } from 'vitest'

import { findEvent } from '@/src/domain/messages/events/events'

import type { Receiver } from './Receiver'
import { toDeliveries } from './toDeliveries'

const now = Date.UTC(2026, 10, 28, 12)

function deliveries(name: string, to: Receiver, more = {}) {
  const event = findEvent(name)
  if (!event) throw new Error(name)
  const said = { event: 'order.ready', to, values: { 'order.number': '7' }, ...more } as const
  return toDeliveries(event, event.channels, said, now)
}

it('goes by the first way at which somebody can be reached, the others following', () => {
  const to = { language: 'en', email: 'anna@example.org', sms: '+79161234567' }
  expect(deliveries('order.ready', to, { about: 'order:7', once: '7:4' })).toEqual([
    {
      channel: 'email',
      address: 'anna@example.org',
      event: 'order.ready',
      lane: 'soon',
      message: {
        template: 'order.ready',
        language: 'en',
        values: { 'order.number': '7' },
        tag: 'order:7',
      },
      mayRepeat: true,
      dedupeKey: 'order.ready:7:4',
      foldKey: 'order:7',
      notAfter: new Date(now + 2 * 60 * 60 * 1_000),
      fallback: [
        expect.objectContaining({ channel: 'sms', address: '+79161234567', mayRepeat: false }),
      ],
    },
  ])
})

it('tells every browser, and takes the other ways for one of them only', () => {
  const to = { language: 'ru', push: ['{"a":1}', '{"b":2}'], email: 'anna@example.org' }
  const told = deliveries('order.ready', to, { once: '7:4' })
  expect(told.map(({ channel, dedupeKey }) => [channel, dedupeKey])).toEqual([
    ['push', 'order.ready:7:4'],
    ['push', 'order.ready:7:4:1'],
  ])
  expect(told.map(({ fallback }) => fallback?.length)).toEqual([0, 1])
})

it('says nothing to somebody who can be reached nowhere', () => {
  expect(deliveries('order.ready', { language: 'ru', email: '', telegram: null })).toEqual([])
})

it('leaves what stays of use to be sent, whatever follows; hurries where somebody waits', () => {
  const to = { language: 'ru', email: 'anna@example.org' }
  expect(deliveries('order.receipt', to, { about: 'order:7' })[0]?.foldKey).toBeUndefined()
  expect(deliveries('code.sign-in', to)[0]).toMatchObject({ lane: 'now' })
})
