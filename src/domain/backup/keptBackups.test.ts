import fc from 'fast-check'
import { expect, it } from 'vitest'

import { backupName } from './backupName'
import { keptBackups, momentOf } from './keptBackups'

const day = 24 * 60 * 60 * 1_000
const keeping = { daily: 7, weekly: 4, monthly: 12 }
const nightly = (count: number, last = Date.UTC(2026, 10, 28, 3, 30)) =>
  Array.from({ length: count }, (_, index) => backupName(new Date(last - index * day)))

it('keeps a week of days, a month of weeks and a year of months', () => {
  const kept = keptBackups(nightly(800), keeping)
  const names = [...kept].sort().reverse()
  expect(names.slice(0, 8)).toEqual([
    '20261128-033000',
    '20261127-033000',
    '20261126-033000',
    '20261125-033000',
    '20261124-033000',
    '20261123-033000',
    '20261122-033000',
    // The last of the week before that: its Sunday is among the days.
    '20261115-033000',
  ])
  expect(names).toContain('20261108-033000')
  expect(names).toContain('20261031-033000')
  expect(names.at(-1)).toBe('20251231-033000')
  expect(names.length).toBeLessThanOrEqual(7 + 4 + 12)
})

it('of several on one day keeps the last', () => {
  const kept = keptBackups(['20261128-033000', '20261128-120000', '20261127-033000'], {
    daily: 2,
    weekly: 0,
    monthly: 0,
  })
  expect([...kept].sort()).toEqual(['20261127-033000', '20261128-120000'])
})

it('leaves what is no backup alone, and counts days that have one', () => {
  expect(momentOf('lost+found')).toBeNull()
  expect(keptBackups(['notes', '20260101-000000'], keeping)).toEqual(new Set(['20260101-000000']))
})

it('always keeps the newest, never more than it says, and is content with what it kept', () => {
  const moment = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) })
  const count = fc.integer({ min: 0, max: 12 })
  fc.assert(
    fc.property(fc.array(moment), count, count, count, (moments, daily, weekly, monthly) => {
      const names = moments.map((one) => backupName(new Date(one)))
      const kept = keptBackups(names, { daily, weekly, monthly })
      const newest = [...names].sort().at(-1)
      if (newest !== undefined) expect(kept.has(newest)).toBe(true)
      expect(kept.size).toBeLessThanOrEqual(daily + weekly + monthly + 1)
      expect(keptBackups([...kept], { daily, weekly, monthly })).toEqual(kept)
    }),
  )
})
