import fc from 'fast-check'
import { expect, it } from 'vitest'

import { isOpen } from '../schedule/isOpen'

import { openSpans } from './openSpans'

const hour = 3_600_000
const day = 24 * hour

it('knows when it was open, over the night too', () => {
  const windows = [{ days: [], from: '18:00', until: '02:00' }]
  const from = Date.UTC(2026, 10, 28, 23)
  const at = (hours: number) => from + hours * hour
  // Moscow: from two in the night to two in the night.
  expect(openSpans({ windows, exceptions: [] }, 'Europe/Moscow', { from, to: at(24) })).toEqual([
    { from: at(16), to: at(24) },
  ])
  expect(openSpans({ windows: [], exceptions: [] }, 'Europe/Moscow', { from, to: at(24) })).toEqual(
    [{ from, to: at(24) }],
  )
})

const time = fc
  .tuple(fc.nat(23), fc.nat(3))
  .map(([hours, quarter]) => [hours, quarter * 15].map((n) => `${n}`.padStart(2, '0')).join(':'))
const date = fc.integer({ min: -8, max: 8 })
const iso = (days: number) =>
  new Date(Date.UTC(2027, 2, 28) + days * day).toISOString().slice(0, 10)
const hours = fc.record({
  windows: fc.array(
    fc.record({
      days: fc.subarray(['mon', 'wed', 'sat', 'sun'] as const).map((days) => [...days]),
      from: time,
      until: time,
    }),
    { maxLength: 3 },
  ),
  exceptions: fc.array(
    fc
      .record({ a: date, b: date, closed: fc.boolean(), opens: time, closes: time })
      .map(({ a, b, ...rest }) => ({
        from: iso(Math.min(a, b)),
        until: iso(Math.max(a, b)),
        note: '',
        ...rest,
      })),
    { maxLength: 2 },
  ),
})

it('says of every moment what isOpen does, also where clocks change', () => {
  const zones = ['Europe/Berlin', 'America/Havana', 'Australia/Lord_Howe', 'Asia/Kathmandu']
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      hours,
      fc.integer({ min: -9 * 96, max: 9 * 96 }),
      fc.integer({ min: 1, max: 9 * 96 }),
      (zone, open, begin, length) => {
        const from = Date.UTC(2027, 2, 28) + begin * 15 * 60_000
        const to = from + length * 15 * 60_000
        const spans = openSpans(open, zone, { from, to })
        for (let at = from; at < to; at += hour / 4) {
          const isWithin = spans.some((span) => at >= span.from && at < span.to)
          expect(isWithin).toBe(isOpen(open, zone, at))
        }
        const edges = spans.flatMap((span) => [span.from, span.to])
        expect(edges).toEqual([...new Set(edges)].sort((a, b) => a - b))
      },
    ),
  )
})
