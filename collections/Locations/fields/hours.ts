import type { CollapsibleField } from 'payload'

import { clockTimeField } from '@/src/fields/clockTimeField'
import { localDate } from '@/src/fields/localDate'
import { weeklyWindows } from '@/src/fields/weeklyWindows'

/** When a location is open: its week, and the days that differ. */
export const hours: CollapsibleField = {
  type: 'collapsible',
  label: { ru: 'Часы работы', en: 'Opening hours' },
  fields: [
    weeklyWindows({
      name: 'openingHours',
      label: { ru: 'Обычная неделя', en: 'An ordinary week' },
      emptyMeans: { ru: 'Пусто — круглосуточно.', en: 'Empty: around the clock.' },
    }),
    {
      name: 'exceptions',
      type: 'array',
      label: { ru: 'Особые дни', en: 'Days that differ' },
      labels: {
        singular: { ru: 'Особый день', en: 'Day that differs' },
        plural: { ru: 'Особые дни', en: 'Days that differ' },
      },
      maxRows: 100,
      admin: {
        components: { RowLabel: '/src/admin/rows/DatedRow#DatedRow' },
        description: {
          ru: 'Праздники, санитарные дни, короткие смены. Последнее в списке важнее.',
          en: 'Holidays, cleaning days, short shifts. The last in the list counts.',
        },
      },
      fields: [
        {
          type: 'row',
          fields: [
            localDate({
              name: 'from',
              label: { ru: 'С', en: 'From' },
              required: true,
              admin: { width: '50%' },
            }),
            localDate({
              name: 'until',
              label: { ru: 'По', en: 'Until and including' },
              required: true,
              admin: { width: '50%' },
            }),
          ],
        },
        {
          name: 'closed',
          type: 'checkbox',
          label: { ru: 'Закрыто', en: 'Closed' },
          defaultValue: true,
        },
        {
          type: 'row',
          admin: { condition: (_, row) => row?.closed === false },
          fields: [
            clockTimeField({ name: 'opens', label: { ru: 'Открывается', en: 'Opens' } }),
            clockTimeField({ name: 'closes', label: { ru: 'Закрывается', en: 'Closes' } }),
          ],
        },
        {
          name: 'note',
          type: 'text',
          label: { ru: 'Что сказать гостям', en: 'What to tell guests' },
          localized: true,
          maxLength: 200,
        },
      ],
    },
  ],
}
