import type { GlobalConfig } from 'payload'

import { hiddenBelow } from '@/src/access/hiddenBelow'
import { managersOnly } from '@/src/access/managersOnly'
import { staffOnly } from '@/src/access/staffOnly'
import { ordersGroup } from '@/src/fields/menuGroup'
import { pauseReason } from '@/src/fields/pauseReason'

import { kitchen } from './fields/kitchen'
import { payment } from './fields/payment'
import { places } from './fields/places'

/** How orders are taken: everywhere, and where a restaurant differs. Read by src/db/orders/readOrdering. */
export const OrderSettings: GlobalConfig = {
  slug: 'order-settings',
  label: { ru: 'Приём заказов', en: 'Taking orders' },
  versions: false,
  graphQL: false,
  admin: {
    hidden: hiddenBelow('manager'),
    hideAPIURL: true,
    group: ordersGroup,
  },
  access: { read: staffOnly, update: managersOnly },
  fields: [
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
            condition: (data) => data?.isPaused === true,
            description: { ru: 'Пусто — пока не снимут.', en: 'Empty: until somebody lifts it.' },
          },
        },
      ],
    },
    pauseReason,
    {
      name: 'acceptsByItself',
      type: 'checkbox',
      label: { ru: 'Принимать заказы без подтверждения', en: 'Accept orders without being asked' },
      defaultValue: false,
    },
    kitchen,
    payment,
    places,
  ],
}
