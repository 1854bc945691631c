import fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { openTurns } from './openTurns'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** When what was to leave at `turns` leaves, with each `begun` as late as a busy process comes to it. */
async function leave(perSecond: number, turns: readonly number[], late: readonly number[] = []) {
  const { leave: door, wait } = openTurns(perSecond)
  const begun = performance.now()
  const left: number[] = []
  const all = turns.map(async (at, index) => {
    await wait(begun + at)
    await new Promise((done) => setTimeout(done, late[index] ?? 0))
    if (await door(begun + at)) left.push(performance.now() - begun)
  })
  await vi.runAllTimersAsync()
  await Promise.all(all)
  return left.sort((one, other) => one - other)
}

const most = (left: readonly number[]) =>
  Math.max(0, ...left.map((from) => left.filter((at) => at >= from && at <= from + 1_000).length))

it('each leaves at its turn', async () => {
  expect(await leave(10, [0, 100, 250])).toEqual([0, 100, 250])
})

it('what a busy process comes to late leaves within the rate: thirty in a second, however many wait', async () => {
  const left = await leave(29, Array<number>(100).fill(-5_000))
  expect(left).toHaveLength(100)
  expect(most(left)).toBe(30)
})

it('in no second more than thirty, whatever the clocks and the load do; at 28 to 30 a second over all', async () => {
  const gap = 1_000 / 29
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 200, maxLength: 300 }),
      // A whole stall now and then.
      fc.array(fc.record({ at: fc.nat(299), ms: fc.integer({ min: 200, max: 3_000 }) }), {
        maxLength: 3,
      }),
      async (jitter, stalls) => {
        const late = jitter.map(
          (ms, index) => ms + (stalls.find(({ at }) => at === index)?.ms ?? 0),
        )
        const left = await leave(
          29,
          jitter.map((_, index) => index * gap),
          late,
        )
        expect(left).toHaveLength(jitter.length)
        expect(most(left)).toBeLessThanOrEqual(30)
        if (stalls.length === 0) {
          const took = (left.at(-1) ?? 0) - (left[0] ?? 0)
          const rate = ((left.length - 1) / took) * 1_000
          expect(rate).toBeGreaterThan(28)
          expect(rate).toBeLessThan(30)
        }
      },
    ),
    { numRuns: 25 },
  )
})

it('a turn that was missed is not used', async () => {
  const { leave: door } = openTurns(10, 500)
  const now = performance.now()
  expect(await door(now - 501)).toBe(false)
  expect(await door(now - 499)).toBe(true)
})

it('without a rate nobody waits', async () => {
  const { leave: door, wait } = openTurns(null)
  await wait(performance.now() + 60_000)
  expect(await door(performance.now() - 60_000)).toBe(true)
})
