import type { Field } from 'payload'

import { localDate } from './localDate'
import { weeklyWindows } from './weeklyWindows'

/** When something runs: hours of the week, and the first and last day. */
export const schedule: Field[] = [
  weeklyWindows({
    name: 'windows',
    label: { ru: 'Дни и часы', en: 'Days and hours' },
    emptyMeans: { ru: 'Пусто — круглосуточно.', en: 'Empty: around the clock.' },
  }),
  {
    type: 'row',
    fields: [
      localDate({
        name: 'startsOn',
        label: { ru: 'С какого дня', en: 'From' },
        admin: { width: '50%' },
      }),
      localDate({
        name: 'endsOn',
        label: { ru: 'По какой день', en: 'Until and including' },
        admin: { width: '50%' },
      }),
    ],
  },
]
