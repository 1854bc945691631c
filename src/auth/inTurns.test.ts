import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { inTurns } from './inTurns'

const full = () => new Error('full')

describe('inTurns', () => {
  it('never runs more than it may, runs all that it took, and answers each with its own', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.record({ steps: fc.nat(4), fails: fc.boolean() }), { maxLength: 30 }),
        async (atOnce, jobs) => {
          const turns = inTurns({ atOnce, waiting: 100 })
          let running = 0
          let most = 0
          const results = await Promise.allSettled(
            jobs.map(({ fails, steps }, number) =>
              turns(async () => {
                running += 1
                most = Math.max(most, running)
                for (let step = 0; step < steps; step += 1) await Promise.resolve()
                running -= 1
                if (fails) throw new Error(`failed ${number}`)
                return number
              }, full),
            ),
          )
          expect(most).toBeLessThanOrEqual(atOnce)
          expect(results).toEqual(
            jobs.map(({ fails }, number) =>
              fails
                ? { status: 'rejected', reason: new Error(`failed ${number}`) }
                : { status: 'fulfilled', value: number },
            ),
          )
        },
      ),
    )
  })

  it('sends away whoever finds the queue full, and takes them again afterwards', async () => {
    const turns = inTurns({ atOnce: 1, waiting: 2 })
    let open = () => {}
    const gate = new Promise<void>((opened) => (open = opened))
    const taken = [1, 2, 3].map((number) => turns(() => gate.then(() => number), full))
    await expect(turns(() => Promise.resolve(4), full)).rejects.toThrow('full')
    open()
    expect(await Promise.all(taken)).toEqual([1, 2, 3])
    expect(await turns(() => Promise.resolve(5), full)).toBe(5)
  })
})
