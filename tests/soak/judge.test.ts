import { describe, expect, it } from 'vitest'

import { judge } from './judge'

const run = (name: string, value: (minute: number) => number) =>
  judge(
    Array.from({ length: 60 }, (_, minute) => ({
      at: minute * 60,
      sample: { [name]: value(minute) },
    })),
  )[0]

describe('a long run', () => {
  it('is flat when it swings, and when it only grew while it warmed up', () => {
    const swings = run('web RSS, MB', (minute) => 400 + (minute % 5) * 20)
    const warms = run('web RSS, MB', (minute) => 400 + Math.min(minute, 10) * 20)
    expect([swings?.isFlat, warms?.isFlat]).toEqual([true, true])
  })

  it('is not judged by what else the machine does', () => {
    expect(run('bare process’s event loop late, p99 ms', (minute) => minute * 10)?.isFlat).toBe(
      true,
    )
  })

  it('is not flat when a little is lost every minute', () => {
    expect(run('web heap after GC, MB', (minute) => 100 + minute)?.isFlat).toBe(false)
    expect(run('worker file descriptors', (minute) => 40 + minute / 2)?.isFlat).toBe(false)
    expect(run('connections of Postgres', (minute) => 20 + minute / 4)?.isFlat).toBe(false)
    expect(
      run('web event loop late, median, to a bare process’s', (minute) => 2 + minute / 40)?.isFlat,
    ).toBe(false)
  })
})
