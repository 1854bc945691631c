import { expect, it } from 'vitest'

import { aDeskLine as line } from '@/src/domain/menu/desk/testing/aDeskLine'

import { takeBack } from './takeBack'

const step = (dish: number, before: number | null, after: number | null) => ({
  line: line(dish, { price: before }),
  before: { price: before, isHidden: false },
  after: { price: after, isHidden: false },
})
const desk = (...lines: ReturnType<typeof line>[]) => ({
  sections: [{ category: 1, name: 'Супы', lines }],
})

it('gives back what stood before, and can be undone itself', () => {
  const steps = takeBack(desk(line(1, { price: 120 }), line(2, { price: null })), [
    step(1, null, 120),
    step(2, 90, null),
  ])
  expect(steps.map(({ after, line: { dish } }) => [dish, after.price])).toEqual([
    [1, null],
    [2, 90],
  ])
  const again = takeBack(desk(line(1), line(2, { price: 90 })), steps)
  expect(again.map(({ after }) => after.price)).toEqual([120, null])
})

it('leaves alone what others have changed or removed since', () => {
  const steps = [step(1, null, 120), step(2, null, 80)]
  expect(takeBack(desk(line(1, { price: 130 })), steps)).toEqual([])
})
