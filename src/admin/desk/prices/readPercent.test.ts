import { expect, it } from 'vitest'

import { readPercent } from './readPercent'

it.each([
  ['10', 10],
  ['+7,5 %', 7.5],
  ['−5', -5],
  ['-100', -100],
  ['-101', null],
  ['1001', null],
  ['', null],
  ['десять', null],
  ['1e3', null],
  ['7.555', null],
])('reads %j as %j', (said, percent) => {
  expect(readPercent(said)).toBe(percent)
})
