import { expect, it } from 'vitest'

import { aDeskLine as line } from '@/src/domain/menu/desk/testing/aDeskLine'

import { placed } from './placed'
import { placeOf } from './placeOf'
import { steppedPlace } from './steppedPlace'

const categories = [1, 2, 3].map((id) => ({ id, name: `К ${id}` }))
const section = (category: number | null, ...dishes: number[]) => ({
  category,
  name: category === null ? null : `К ${category}`,
  lines: dishes.flatMap((dish) =>
    dish === 5 ? [line(5), line(5, { size: 's', sizeName: '25 см' })] : [line(dish)],
  ),
})
const sections = [section(1, 1, 5, 2), section(3, 3), section(null, 4)]
const shown = (all: readonly ReturnType<typeof section>[] | ReturnType<typeof placed>) =>
  all.map(({ category, lines }) => [category, ...lines.map(({ dish }) => dish)])

it('moves a dish with its sizes, opens a category that was empty, and closes one that is left empty', () => {
  const move = (dish: number, category: number | null, after: number | null) =>
    shown(placed({ categories, sections }, { dish, to: { category, after } }))
  expect(move(5, 1, 2)).toEqual([
    [1, 1, 2, 5, 5],
    [3, 3],
    [null, 4],
  ])
  expect(move(3, 2, null)).toEqual([
    [1, 1, 5, 5, 2],
    [2, 3],
    [null, 4],
  ])
  expect(move(4, 1, null)).toEqual([
    [1, 4, 1, 5, 5, 2],
    [3, 3],
  ])
  expect(move(1, null, 99)).toEqual([
    [1, 5, 5, 2],
    [3, 3],
    [null, 4, 1],
  ])
})

it('steps past the next dish that is shown, and no further than the first and the last', () => {
  expect(steppedPlace(sections, sections, 1, 1)).toEqual({ category: 1, after: 5 })
  expect(steppedPlace(sections, sections, 5, -1)).toEqual({ category: 1, after: null })
  expect(steppedPlace(sections, [section(1, 1, 2)], 1, 1)).toEqual({ category: 1, after: 2 })
  expect(steppedPlace(sections, sections, 1, -1)).toBeNull()
  expect(steppedPlace(sections, sections, 2, 1)).toBeNull()
})

it('knows where a dish stands', () => {
  expect(placeOf(sections, 2)).toEqual({ category: 1, after: 5 })
  expect(placeOf(sections, 4)).toEqual({ category: null, after: null })
  expect(placeOf(sections, 99)).toBeNull()
})
