import { expect, it } from 'vitest'

import { isBackupDue, isDrillDue, isLate } from './whenDue'

const at = (text: string) => Date.parse(`${text}Z`)

it.each([
  ['2026-11-28T03:29', '2026-11-27T03:30', false],
  ['2026-11-28T03:30', '2026-11-27T03:30', true],
  ['2026-11-28T03:31', '2026-11-28T03:30', false],
  // After a night without power.
  ['2026-11-28T11:00', '2026-11-26T03:30', true],
  // Made by hand in the afternoon: the night's is made all the same.
  ['2026-11-29T03:30', '2026-11-28T15:00', true],
])('at %s, after a backup at %s: due is %s', (now, good, isDue) => {
  expect(isBackupDue('03:30', { good: at(good), bad: null }, at(now))).toBe(isDue)
})

it('makes the first at once, and rests for half an hour after one that failed', () => {
  const now = at('2026-11-28T12:00')
  expect(isBackupDue('03:30', { good: null, bad: null }, now)).toBe(true)
  expect(isBackupDue('03:30', { good: null, bad: at('2026-11-28T11:45') }, now)).toBe(false)
  expect(isBackupDue('03:30', { good: null, bad: at('2026-11-28T11:30') }, now)).toBe(true)
})

it('tries a backup every so many days, as soon as there is one', () => {
  const now = at('2026-11-28T12:00')
  const none = { good: null, bad: null }
  expect(isDrillDue(7, { ...none, backup: null }, now)).toBe(false)
  expect(isDrillDue(7, { ...none, backup: now }, now)).toBe(true)
  expect(isDrillDue(0, { ...none, backup: now }, now)).toBe(false)
  expect(isDrillDue(7, { good: at('2026-11-22T12:00'), bad: null, backup: now }, now)).toBe(false)
  expect(isDrillDue(7, { good: at('2026-11-21T12:00'), bad: null, backup: now }, now)).toBe(true)
})

it('says when the last good one is too old', () => {
  const now = at('2026-11-28T12:00')
  expect(isLate('backup', at('2026-11-27T03:30'), 7, now)).toBe(false)
  expect(isLate('backup', at('2026-11-26T23:59'), 7, now)).toBe(true)
  expect(isLate('drill', at('2026-11-15T00:00'), 7, now)).toBe(false)
  expect(isLate('drill', at('2026-11-14T00:00'), 7, now)).toBe(true)
  expect(isLate('drill', at('2026-01-01T00:00'), 0, now)).toBe(false)
  expect(isLate('backup', null, 7, now)).toBe(false)
})
