import { expect, it } from 'vitest'

import { dayEnd } from './dayEnd'
import { figuresText } from './figuresText'

const minute = 60_000
/** 23 November 2026, 23:00 in Moscow. */
const eleven = Date.UTC(2026, 10, 23, 20)
const evening = { windows: [{ days: [], from: '10:00', until: '23:00' }], exceptions: [] }

it('a day ends when the restaurant closes, and is told of for an hour', () => {
  expect(dayEnd(evening, 'Europe/Moscow', eleven - minute)).toBeNull()
  expect(dayEnd(evening, 'Europe/Moscow', eleven)).toBe(eleven)
  expect(dayEnd(evening, 'Europe/Moscow', eleven + 59 * minute)).toBe(eleven)
  expect(dayEnd(evening, 'Europe/Moscow', eleven + 60 * minute)).toBeNull()
})

it('where it never closes the day ends at midnight by its clock', () => {
  const always = { windows: [], exceptions: [] }
  const midnight = eleven + 60 * minute
  expect(dayEnd(always, 'Europe/Moscow', midnight - 1)).toBeNull()
  expect(dayEnd(always, 'Europe/Moscow', midnight + 5 * minute + 7)).toBe(midnight)
  expect(dayEnd(always, 'Asia/Yekaterinburg', midnight + 5 * minute)).toBeNull()
})

it('says what there is to say', () => {
  const day = { place: 'На <Невском>', currency: 'RUB', orders: 3, revenue: 450_000, calledOff: 1 }
  const lost = [
    { name: 'Щи', time: 135 * minute },
    { name: 'Борщ <наш>', time: 120 * minute },
    { name: 'Чай', time: 10_000 },
  ]
  const text = figuresText({ ...day, stopped: ['Борщ', 'Щи'], lost }, 'ru').replaceAll(
    '\u00A0',
    ' ',
  )
  expect(text).toBe(
    [
      '<b>Итоги дня: На &lt;Невском&gt;</b>',
      'Заказов: 3',
      'Выручка: 4 500 ₽',
      'Средний чек: 1 500 ₽',
      'Отменено и отклонено: 1',
      'В стопе: 2 (Борщ; Щи)',
      'Дольше всего в стопе: Щи — 2 ч 15 мин; Борщ &lt;наш&gt; — 2 ч; Чай — 1 мин',
    ].join('\n'),
  )
  const none = { ...day, orders: 0, revenue: 0, calledOff: 0, stopped: [], lost: [] }
  expect(figuresText(none, 'en')).toContain('Orders: 0\nNothing is stopped.')
})
