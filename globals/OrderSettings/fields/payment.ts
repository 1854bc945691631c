import type { CollapsibleField } from 'payload'

import { vatOptions } from '@/src/fields/vat'
import { whole } from '@/src/fields/whole'

import { payBy } from './payBy'

const percent = { least: 0, most: 100 } as const

/** What is added to the dishes, how it is paid, and what receipts say of tax. */
export const payment: CollapsibleField = {
  type: 'collapsible',
  label: { ru: 'Оплата', en: 'Payment' },
  fields: [
    payBy,
    {
      type: 'row',
      fields: [
        whole({
          name: 'deliveryCharge',
          label: { ru: 'Сервисный сбор: доставка, %', en: 'Service charge: delivery, %' },
          ...percent,
          initial: 0,
        }),
        whole({
          name: 'pickupCharge',
          label: { ru: 'Самовывоз, %', en: 'Pickup, %' },
          ...percent,
          initial: 0,
        }),
        whole({
          name: 'dineInCharge',
          label: { ru: 'В зале, %', en: 'Dine-in, %' },
          ...percent,
          initial: 0,
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        whole({
          name: 'mostTips',
          label: { ru: 'Чаевые, не больше %', en: 'Tips, at most %' },
          ...percent,
          initial: 30,
          description: { ru: '0 — без чаевых.', en: '0: no tips.' },
        }),
        whole({
          name: 'unpaidMinutes',
          label: { ru: 'Ждать оплату, минут', en: 'Wait for payment, minutes' },
          least: 5,
          most: 1440,
          initial: 20,
          description: { ru: 'Потом заказ отменяется.', en: 'Then the order is cancelled.' },
        }),
        {
          name: 'latePayment',
          type: 'select',
          label: { ru: 'Оплатили после отмены', en: 'Paid after that' },
          required: true,
          defaultValue: 'refund',
          options: [
            { value: 'refund', label: { ru: 'Вернуть деньги', en: 'Give the money back' } },
            { value: 'reopen', label: { ru: 'Вернуть заказ', en: 'Take the order up again' } },
          ],
          admin: { width: '33%', isClearable: false },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'vat',
          type: 'select',
          label: { ru: 'НДС на блюда', en: 'VAT on dishes' },
          required: true,
          defaultValue: 'none',
          options: vatOptions,
          admin: {
            width: '50%',
            isClearable: false,
            description: {
              ru: 'У категории и у блюда ставка может быть своя.',
              en: 'A category or a dish may have its own.',
            },
          },
        },
        {
          name: 'deliveryVat',
          type: 'select',
          label: { ru: 'НДС на доставку', en: 'VAT on delivery' },
          required: true,
          defaultValue: 'none',
          options: vatOptions,
          admin: { width: '50%', isClearable: false },
        },
      ],
    },
  ],
}
