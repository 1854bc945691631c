import type { CollectionConfig } from 'payload'

import { createInTurn } from '@/hooks/shared/createInTurn'
import { anyone } from '@/src/access/anyone'
import { hiddenBelow } from '@/src/access/hiddenBelow'
import { managersOnly } from '@/src/access/managersOnly'
import { count } from '@/src/fields/count'
import { ordersGroup } from '@/src/fields/menuGroup'
import { money } from '@/src/fields/money'

import { area } from './fields/area'

/** Where each restaurant delivers, and on what terms. Of zones that overlap the upper one counts. */
export const DeliveryZones: CollectionConfig = {
  slug: 'delivery-zones',
  labels: {
    singular: { ru: 'Зона доставки', en: 'Delivery zone' },
    plural: { ru: 'Зоны доставки', en: 'Delivery zones' },
  },
  orderable: true,
  versions: false,
  trash: false,
  graphQL: false,
  admin: {
    hidden: hiddenBelow('manager'),
    hideAPIURL: true,
    useAsTitle: 'name',
    group: ordersGroup,
    defaultColumns: ['name', 'location', 'minimum', 'fee', 'freeFrom', 'isActive'],
    pagination: { defaultLimit: 50 },
    description: {
      ru: 'Пока у ресторана нет ни одной зоны, он доставляет куда угодно и бесплатно.',
      en: 'A restaurant without any zone delivers anywhere, free of charge.',
    },
  },
  access: { create: managersOnly, read: anyone, update: managersOnly, delete: managersOnly },
  hooks: { beforeValidate: [createInTurn] },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          label: { ru: 'Название', en: 'Name' },
          required: true,
          maxLength: 100,
          admin: { width: '50%' },
        },
        {
          name: 'location',
          type: 'relationship',
          label: { ru: 'Ресторан', en: 'Restaurant' },
          relationTo: 'locations',
          required: true,
          index: true,
          maxDepth: 0,
          admin: { width: '50%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        money({
          name: 'minimum',
          label: { ru: 'Заказ от', en: 'Orders from' },
          admin: { width: '33%' },
        }),
        money({ name: 'fee', label: { ru: 'Доставка', en: 'Delivery' }, admin: { width: '33%' } }),
        money({
          name: 'freeFrom',
          label: { ru: 'Бесплатно от', en: 'Free from' },
          admin: { width: '33%' },
        }),
      ],
    },
    count({
      name: 'extraMinutes',
      label: { ru: 'Дольше обычного, минут', en: 'Longer than usual, minutes' },
    }),
    area,
    {
      name: 'isActive',
      type: 'checkbox',
      label: { ru: 'Действует', en: 'Active' },
      defaultValue: true,
      admin: { position: 'sidebar' },
    },
  ],
}
