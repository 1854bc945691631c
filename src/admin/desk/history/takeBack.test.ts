import { expect, it } from 'vitest'

import { aDeskLine as line } from '@/src/domain/menu/desk/testing/aDeskLine'

import type { DeskStep } from './DeskStep'
import { takeBack } from './takeBack'

const step = (dish: number, before: number | null, after: number | null) => ({
  kind: 'offer' as const,
  line: line(dish, { price: before }),
  before: { price: before, isHidden: false },
  after: { price: after, isHidden: false },
})
const desk = (...lines: ReturnType<typeof line>[]) => ({
  categories: [{ id: 1, name: 'Супы' }],
  sections: [{ category: 1, name: 'Супы', lines }],
})

const pricesOf = (steps: readonly DeskStep[]) =>
  steps.map((step) => [step.line.dish, step.kind === 'offer' ? step.after.price : undefined])

it('gives back what stood before, and can be undone itself', () => {
  const steps = takeBack(desk(line(1, { price: 120 }), line(2, { price: null })), [
    step(1, null, 120),
    step(2, 90, null),
  ])
  expect(pricesOf(steps)).toEqual([
    [1, null],
    [2, 90],
  ])
  const again = takeBack(desk(line(1), line(2, { price: 90 })), steps)
  expect(pricesOf(again)).toEqual([
    [1, 120],
    [2, null],
  ])
})

it('leaves alone what others have changed or removed since', () => {
  const steps = [step(1, null, 120), step(2, null, 80)]
  expect(takeBack(desk(line(1, { price: 130 })), steps)).toEqual([])
})

it('gives a dish the photos back that it had, unless others have changed them', () => {
  const changed: DeskStep = { kind: 'photos', line: line(1), before: [7], after: [8, 7] }
  expect(takeBack(desk(line(1, { photos: [8, 7] })), [changed])).toMatchObject([
    { before: [8, 7], after: [7] },
  ])
  expect(takeBack(desk(line(1, { photos: [9, 8, 7] })), [changed])).toEqual([])
})

it('puts a dish back where it stood, unless others have moved it, or what it stood behind', () => {
  const moved: DeskStep = {
    kind: 'place',
    line: line(2),
    before: { category: 1, after: 1 },
    after: { category: 2, after: null },
  }
  const categories = [1, 2].map((id) => ({ id, name: `К ${id}` }))
  const seen = (soups: number[], drinks: number[]) => ({
    categories,
    sections: [soups, drinks].map((dishes, index) => ({
      category: index + 1,
      name: null,
      lines: dishes.map((dish) => line(dish)),
    })),
  })
  expect(takeBack(seen([1, 3], [2, 4]), [moved])).toMatchObject([
    { before: moved.after, after: moved.before },
  ])
  expect(takeBack(seen([1, 3], [4, 2]), [moved])).toEqual([])
  expect(takeBack(seen([3], [2, 4, 1]), [moved])).toEqual([])
  expect(takeBack({ ...seen([1], [2]), categories: [] }, [moved])).toEqual([])
})
