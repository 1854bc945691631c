import type { CollapsibleField } from 'payload'

import { whole } from '@/src/fields/whole'

/** How long orders take, and how many the kitchen can do. */
export const kitchen: CollapsibleField = {
  type: 'collapsible',
  label: { ru: 'Время и кухня', en: 'Time and kitchen' },
  fields: [
    {
      type: 'row',
      fields: [
        whole({
          name: 'deliveryLead',
          label: { ru: 'Доставка, минут', en: 'Delivery, minutes' },
          least: 0,
          most: 600,
          initial: 60,
          description: { ru: 'От заказа до двери.', en: 'From the order to the door.' },
        }),
        whole({
          name: 'pickupLead',
          label: { ru: 'Самовывоз, минут', en: 'Pickup, minutes' },
          least: 0,
          most: 600,
          initial: 30,
        }),
        whole({
          name: 'dineInLead',
          label: { ru: 'В зале, минут', en: 'Dine-in, minutes' },
          least: 0,
          most: 600,
          initial: 20,
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'slotMinutes',
          type: 'select',
          label: { ru: 'Интервал, минут', en: 'Slots of, minutes' },
          required: true,
          defaultValue: '15',
          options: ['10', '15', '20', '30', '60'],
          admin: { width: '33%', isClearable: false },
        },
        whole({
          name: 'daysAhead',
          label: { ru: 'Заказ заранее, дней', en: 'Ahead, days' },
          least: 0,
          most: 30,
          initial: 1,
        }),
        whole({
          name: 'capacity',
          label: { ru: 'Заказов за интервал', en: 'Orders in a slot' },
          least: 0,
          most: 1000,
          description: { ru: 'Пусто — сколько угодно.', en: 'Empty: any number.' },
        }),
      ],
    },
  ],
}
