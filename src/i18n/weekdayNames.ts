import type { Weekday } from '@/src/domain/schedule/Weekday'

import type { Text } from './language'

/** The days of a week as staff read them, in short. */
export const weekdayNames: Readonly<Record<Weekday, Text>> = {
  mon: { ru: 'Пн', en: 'Mon' },
  tue: { ru: 'Вт', en: 'Tue' },
  wed: { ru: 'Ср', en: 'Wed' },
  thu: { ru: 'Чт', en: 'Thu' },
  fri: { ru: 'Пт', en: 'Fri' },
  sat: { ru: 'Сб', en: 'Sat' },
  sun: { ru: 'Вс', en: 'Sun' },
}
