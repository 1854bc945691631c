import fc from 'fast-check'
import { expect, it } from 'vitest'

import { compareDay, type Entry, type OurEntry } from './compareDay'

const entry: fc.Arbitrary<Entry> = fc.record({
  providerId: fc.uuid(),
  currency: fc.constantFrom('RUB', 'EUR', null),
  captured: fc.nat(1_000_000),
  refunded: fc.nat(1_000),
})
const ours = (entries: readonly Entry[]): OurEntry[] =>
  entries.map((one, index) => ({ ...one, paymentId: index + 1, isOfDay: true }))

it('finds nothing where both have the same (D1)', () => {
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      expect(compareDay(ours(entries), [...entries].reverse())).toEqual([])
    }),
  )
})

it('finds each of the four kinds (D1)', () => {
  const both = { providerId: 'both', currency: 'RUB', captured: 100, refunded: 10 }
  const found = compareDay(
    ours([both, { providerId: 'here', currency: 'RUB', captured: 5, refunded: 0 }]),
    [
      { ...both, captured: 101, refunded: 9 },
      { providerId: 'there', currency: 'EUR', captured: 7, refunded: 0 },
    ],
  )
  expect(
    found.map(({ kind, ours, providerId, theirs }) => [kind, providerId, ours, theirs]),
  ).toEqual([
    ['amount', 'both', 100, 101],
    ['refunded', 'both', 10, 9],
    ['only-there', 'there', null, 7],
    ['only-here', 'here', 5, null],
  ])
})

it('says nothing of payments without money, and of ours at the edge of the day', () => {
  expect(compareDay([], [{ providerId: 'a', currency: 'RUB', captured: 0, refunded: 0 }])).toEqual(
    [],
  )
  const [edge] = ours([{ providerId: 'a', currency: 'RUB', captured: 5, refunded: 0 }])
  expect(compareDay(edge ? [{ ...edge, isOfDay: false }] : [], [])).toEqual([])
})
