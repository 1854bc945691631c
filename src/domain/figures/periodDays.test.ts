import { expect, it } from 'vitest'

import { periodDays } from './periodDays'

// 2 March 2026, 01:20 in Moscow; still the day before in London.
const now = Date.parse('2026-03-01T22:20:00Z')

it('today is the restaurant’s own, and compared with the same weekday up to the same time', () => {
  expect(periodDays('today', 'Europe/Moscow', now)).toEqual({
    now: { from: '2026-03-02', to: '2026-03-02', quarters: 6 },
    before: { from: '2026-02-23', to: '2026-02-23', quarters: 6 },
  })
  expect(periodDays('today', 'Europe/London', now).now).toEqual({
    from: '2026-03-01',
    to: '2026-03-01',
    quarters: 90,
  })
})

it('weeks are compared with as many weeks before them', () => {
  expect(periodDays('week', 'Europe/Moscow', now)).toMatchObject({
    now: { from: '2026-02-24', to: '2026-03-02' },
    before: { from: '2026-02-17', to: '2026-02-23' },
  })
  expect(periodDays('weeks', 'Europe/Moscow', now)).toMatchObject({
    now: { from: '2026-02-03', to: '2026-03-02' },
    before: { from: '2026-01-06', to: '2026-02-02' },
  })
})
