import fc from 'fast-check'
import { expect, it } from 'vitest'

import { takeTurn } from './takeTurn'

const rate = { everyMs: 60_000, burst: 3 }

it('allows a burst, then one for each interval', () => {
  let due = 0
  const at = (now: number) => {
    const turn = takeTurn(rate, { due, now })
    if (turn.is === 'taken') due = turn.due
    return turn.is
  }
  expect([at(0), at(0), at(0), at(0)]).toEqual(['taken', 'taken', 'taken', 'early'])
  expect([at(59_999), at(60_000), at(60_001)]).toEqual(['early', 'taken', 'early'])
  expect([at(600_000), at(600_000), at(600_000), at(600_000)]).toEqual([
    'taken',
    'taken',
    'taken',
    'early',
  ])
})

it('says exactly how long to wait', () => {
  const full = { due: 180_000, now: 0 }
  expect(takeTurn(rate, full)).toEqual({ is: 'early', wait: 60_000 })
  expect(takeTurn(rate, { ...full, now: 60_000 })).toMatchObject({ is: 'taken' })
})

it('never allows more than the burst and the intervals since the first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 90_000 }), { maxLength: 60 }), (pauses) => {
      let [due, now, taken] = [0, 0, 0]
      for (const pause of pauses) {
        now += pause
        const turn = takeTurn(rate, { due, now })
        if (turn.is !== 'taken') continue
        taken += 1
        due = turn.due
      }
      expect(taken).toBeLessThanOrEqual(rate.burst + Math.floor(now / rate.everyMs))
    }),
  )
})
