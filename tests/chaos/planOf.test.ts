import { describe, expect, it } from 'vitest'

import { victims } from './Plan'
import { planOf } from './planOf'
import { stepsOf } from './stepsOf'

const plans = Array.from({ length: 300 }, (_, seed) => planOf(seed))

describe('the plan of a run', () => {
  it('is the same for the same seed, and another for another', () => {
    for (const plan of plans) expect(planOf(plan.seed)).toEqual(plan)
    const kinds = new Set(plans.map((plan) => JSON.stringify({ ...plan, seed: 0 })))
    expect(kinds.size).toBe(plans.length)
  })

  it('has nothing later than the last step of its guests, in order', () => {
    for (const { guests, happenings } of plans) {
      const steps = guests.reduce((sum, { does }) => sum + stepsOf(does), 0)
      const moments = happenings.map(({ at }) => at)
      expect(moments).toEqual([...moments].sort((one, other) => one - other))
      for (const at of moments) expect(at).toBeLessThanOrEqual(steps)
    }
  })

  it('kills in every run, and everything among many', () => {
    const kills = plans.map(({ happenings }) =>
      happenings.flatMap(({ what }) => (what.is === 'kill' ? [what.whom] : [])),
    )
    for (const whom of kills) expect(whom.length).toBeGreaterThan(0)
    expect(new Set(kills.flat())).toEqual(new Set(victims))
    const all = new Set(plans.flatMap(({ happenings }) => happenings.map(({ what }) => what.is)))
    expect([...all].sort()).toEqual([
      'announce',
      'clock',
      'fill',
      'kill',
      'stop',
      'sync',
      'trouble',
    ])
  })
})
