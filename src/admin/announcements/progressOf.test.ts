import { expect, it } from 'vitest'

import { deliveryStates } from '@/src/domain/outbox/Delivery'

import { progressOf } from './progressOf'

it('counts every delivery once, whatever became of it', () => {
  const counts = deliveryStates.map((state, index) => ({
    channel: 'email' as const,
    state,
    count: 2 ** index,
  }))
  const { total, ...parts } = progressOf({ counts, left: 0 })
  expect(total).toBe(2 ** deliveryStates.length - 1)
  expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(total)
})
