import fc from 'fast-check'
import { expect, it } from 'vitest'

import { channels } from '../menu/model/Channel'

import { orderStates } from '../order/OrderState'

import { alertKinds, type Press, stopSpans } from './Press'
import { readPress } from './readPress'
import { sizeMark } from './sizeMark'
import { writePress } from './writePress'

const id = fc.oneof(fc.constant(2_147_483_647), fc.nat(2_147_483_647))
const channel = fc.constantFrom(...channels)
const thing = { location: id, dish: id, size: fc.string({ maxLength: 64 }).map(sizeMark) }
const is = <Name extends string>(name: Name) => fc.constant(name)

const press: fc.Arbitrary<Press> = fc.oneof(
  fc.record({ is: is('places') }),
  fc.record({ is: is('menu'), location: id, channel, page: id }),
  fc.record({ is: is('category'), location: id, channel, category: id, page: id }),
  fc.record({ is: is('dish'), location: id, channel, dish: id }),
  fc.record({ is: is('found'), page: id }),
  fc.record({ is: is('topic'), topic: id }),
  fc.record({ is: is('language'), language: fc.constantFrom('ru' as const, 'en' as const) }),
  fc.record({ is: is('unsubscribe') }),
  fc.record({ is: is('stop-list'), location: id, page: id }),
  fc.record({ is: is('stop-ask'), ...thing }),
  fc.record({ is: is('stop-lift'), ...thing }),
  fc.record({ is: is('stop-put'), ...thing, span: fc.constantFrom(...stopSpans) }),
  fc.record({ is: is('stop-left'), ...thing, remaining: id }),
  fc.record({ is: fc.constantFrom('desk' as const, 'bind' as const), location: id }),
  fc.record({ is: is('order'), order: id, to: fc.constantFrom(...orderStates) }),
  fc.record({ is: fc.constantFrom('order-why' as const, 'order-back' as const), order: id }),
  fc.record({ is: is('order-off'), order: id, reason: id }),
  fc.record({ is: is('alert'), kind: fc.constantFrom(...alertKinds) }),
)

it('every press fits into a button and comes back as it went', () => {
  fc.assert(
    fc.property(press, (one) => {
      const data = writePress(one)
      expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64)
      expect(Buffer.byteLength(data)).toBeGreaterThan(0)
      expect(readPress(data)).toEqual(one)
    }),
    { numRuns: 2_000 },
  )
})

it('no other data means anything, and none breaks it', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        press.map((one) => `${writePress(one)}:1`),
      ),
      (data) => {
        const read = readPress(data)
        if (read !== null && data !== 'stop') expect(writePress(read)).toBe(data)
      },
    ),
    { numRuns: 2_000 },
  )
  for (const data of [
    '',
    'menu',
    'menu:1:3:0',
    'menu:-1:0:0',
    'menu:01:0:0',
    'dish:1:0:99999999999',
  ]) {
    expect(readPress(data)).toBeNull()
  }
})

it('reads the buttons that earlier versions sent', () => {
  expect(readPress('stop')).toEqual({ is: 'unsubscribe' })
  expect(readPress('topic:3')).toEqual({ is: 'topic', topic: 3 })
})
