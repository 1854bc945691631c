import { expect, it } from 'vitest'

import { openSlots } from './openSlots'

it('so many at once, the others in line: what is urgent first, then as they came', async () => {
  const slots = openSlots(2)
  expect([slots.take(2), slots.take(2)]).toEqual([null, null])
  const began: string[] = []
  const join = async (name: string, lane: number) => {
    await slots.take(lane)
    began.push(name)
  }
  const waiting = [
    join('bulk', 2),
    join('more bulk', 2),
    join('soon', 1),
    join('a code', 0),
    join('another code', 0),
  ]
  await Promise.resolve()
  expect(began).toEqual([])

  slots.free()
  await Promise.resolve()
  expect(began).toEqual(['a code'])

  for (let n = 0; n < 4; n += 1) slots.free()
  await Promise.all(waiting)
  expect(began).toEqual(['a code', 'another code', 'soon', 'bulk', 'more bulk'])
})

it('what is given back while nobody waits is free for the next', () => {
  const slots = openSlots(1)
  expect(slots.take(1)).toBeNull()
  slots.free()
  expect(slots.take(1)).toBeNull()
  expect(slots.take(1)).not.toBeNull()
})
