import { expect, it } from 'vitest'

import type { Readiness } from './checkParts'
import { steady } from './steady'

const good: Readiness = { ok: true, parts: { database: 'ok' } }
const bad: Readiness = { ok: false, parts: { database: 'failed' } }

it('is not unready for a moment’s failure, and is for one that lasts', () => {
  let time = 0
  const ready = steady(10_000, () => time)
  const at = (moment: number, seen: Readiness) => {
    time = moment
    return ready(seen).ok
  }
  expect(at(0, bad)).toBe(false)
  expect(at(1_000, good)).toBe(true)
  expect(at(2_000, bad)).toBe(true)
  expect(at(10_900, bad)).toBe(true)
  expect(at(11_000, bad)).toBe(false)
  expect(at(12_000, good)).toBe(true)
  expect(at(21_000, bad)).toBe(true)
})
