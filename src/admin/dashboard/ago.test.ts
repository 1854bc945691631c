import { expect, it } from 'vitest'

import { ago } from './ago'

const now = new Date('2026-11-23T12:00:00Z')

it.each([
  ['2026-11-23T11:59:30Z', 'сейчас', 'now'],
  ['2026-11-23T12:00:07Z', 'сейчас', 'now'],
  ['2026-11-23T11:59:00Z', '1 минуту назад', '1 minute ago'],
  ['2026-11-23T11:58:00Z', '2 минуты назад', '2 minutes ago'],
  ['2026-11-23T07:00:00Z', '5 часов назад', '5 hours ago'],
  ['2026-11-22T12:00:00Z', 'вчера', 'yesterday'],
  ['2026-11-17T12:00:00Z', '6 дней назад', '6 days ago'],
  ['2026-11-09T12:00:00Z', '9 нояб.', 'Nov 9'],
  ['2025-03-08T12:00:00Z', '8 мар. 2025 г.', 'Mar 8, 2025'],
])('%s is %s, %s', (then, russian, english) => {
  expect(ago(new Date(then), now, 'ru').replace(/\u00A0|\u202F/g, ' ')).toBe(russian)
  expect(ago(new Date(then), now, 'en')).toBe(english)
})
