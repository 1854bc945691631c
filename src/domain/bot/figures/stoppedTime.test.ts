import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { openSpans } from './openSpans'
import { type StopLine, stoppedTime } from './stoppedTime'

const hour = 3_600_000
const day = [{ from: 10 * hour, to: 22 * hour }]
const stop = (until: number | null = null) => ({ dishId: 7, isStopped: true, until })

describe('stoppedTime', () => {
  it.each<[string, StopLine, number]>([
    ['was there all day', { changes: [], now: stop() }, 12],
    ['came at noon', { changes: [{ at: 12 * hour, before: null }], now: stop() }, 10],
    ['went at noon', { changes: [{ at: 12 * hour, before: stop() }], now: null }, 2],
    ['was until three', { changes: [], now: stop(15 * hour) }, 5],
    [
      'ran out at six, and came back at eight',
      {
        changes: [
          { at: 18 * hour, before: { ...stop(), isStopped: false } },
          { at: 20 * hour, before: stop() },
        ],
        now: { ...stop(), isStopped: false },
      },
      2,
    ],
    ['was before the day', { changes: [{ at: 9 * hour, before: stop() }], now: null }, 0],
  ])('%s', (_, line, hours) => {
    const expected = hours === 0 ? [] : [{ dishId: 7, time: hours * hour }]
    expect(stoppedTime([line], day)).toEqual(expected)
  })

  it('counts what two lines stop at once, once', () => {
    const lines = [
      { changes: [], now: stop(15 * hour) },
      { changes: [{ at: 14 * hour, before: null }], now: stop(16 * hour) },
    ]
    expect(stoppedTime(lines, day)).toEqual([{ dishId: 7, time: 6 * hour }])
  })

  it('is never longer than the restaurant was open', () => {
    const moment = fc.integer({ min: 0, max: 30 }).map((at) => at * hour)
    const span = fc.tuple(moment, moment).map(([at, until]) => ({
      changes: [{ at, before: null }],
      now: stop(until),
    }))
    fc.assert(
      fc.property(fc.array(span), (lines) => {
        for (const { time } of stoppedTime(lines, day)) {
          expect(time).toBeGreaterThan(0)
          expect(time).toBeLessThanOrEqual(12 * hour)
        }
      }),
    )
  })
})

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
