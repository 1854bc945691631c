import { expect, it } from 'vitest'

import { sameClock } from './sameClock'

it('is ten in the evening everywhere', () => {
  const moscow = Date.parse('2026-11-23T22:00:00+03:00')
  expect(sameClock(moscow, 'Europe/Moscow', 'Asia/Omsk')).toBe(
    Date.parse('2026-11-23T22:00:00+06:00'),
  )
  expect(sameClock(moscow, 'Europe/Moscow', 'Europe/Moscow')).toBe(moscow)
})
