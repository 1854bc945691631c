import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { openTurns } from './openTurns'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

it('each leaves at its turn', async () => {
  const turn = openTurns(10)
  const begun = performance.now()
  const left: number[] = []
  for (const at of [0, 100, 250]) void turn(begun + at).then(() => left.push(performance.now()))
  await vi.advanceTimersByTimeAsync(1_000)
  expect(left.map((at) => at - begun)).toEqual([0, 100, 250])
})

it('what a busy process comes to late does not leave all at once', async () => {
  const turn = openTurns(10)
  const late = performance.now() - 1_000
  const left: number[] = []
  for (const at of [0, 100, 200]) void turn(late + at).then(() => left.push(performance.now()))
  await vi.advanceTimersByTimeAsync(1_000)
  expect(left.map((at) => at - late - 1_000)).toEqual([0, 100, 200])
})

it('without a rate nobody waits', async () => {
  await openTurns(null)(performance.now() + 60_000)
})
