import type { ArrayField } from 'payload'

import { pauseReason } from '@/src/fields/pauseReason'
import { whole } from '@/src/fields/whole'

/** Where a restaurant differs from the rest. */
export const places: ArrayField = {
  name: 'places',
  type: 'array',
  label: { ru: 'Отдельные рестораны', en: 'Single restaurants' },
  labels: {
    singular: { ru: 'Ресторан', en: 'Restaurant' },
    plural: { ru: 'Рестораны', en: 'Restaurants' },
  },
  maxRows: 200,
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'location',
          type: 'relationship',
          label: { ru: 'Ресторан', en: 'Restaurant' },
          relationTo: 'locations',
          required: true,
          maxDepth: 0,
          admin: { width: '50%' },
        },
        whole({
          name: 'capacity',
          label: { ru: 'Заказов за интервал', en: 'Orders in a slot' },
          least: 0,
          most: 1000,
          width: '50%',
          description: { ru: 'Пусто — как везде.', en: 'Empty: as everywhere.' },
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'isPaused',
          type: 'checkbox',
          label: { ru: 'Заказы приостановлены', en: 'Orders are paused' },
          defaultValue: false,
          admin: { width: '50%' },
        },
        {
          name: 'pausedUntil',
          type: 'date',
          label: { ru: 'До какого времени', en: 'Until' },
          admin: {
            width: '50%',
            date: { pickerAppearance: 'dayAndTime' },
            condition: (_, row) => row?.isPaused === true,
          },
        },
      ],
    },
    pauseReason,
  ],
}
