import type { CollectionConfig } from 'payload'

import { paymentsWebhook } from '@/endpoints/webhooks/payments'
import { atOwnPlaces } from '@/src/access/atOwnPlaces'
import { nobody } from '@/src/access/nobody'
import { paymentStatusNames } from '@/src/admin/orders/paymentNames'
import { paymentStatuses } from '@/src/domain/payment/paymentStatus'
import { ordersGroup } from '@/src/fields/menuGroup'
import { moment } from '@/src/fields/moment'

const sum = {
  components: {
    Cell: '/src/admin/money/SumCell#SumCell',
    Field: '/src/admin/money/SumField#SumField',
  },
}

/**
 * Payments of orders: figures that only grow, and what is said of them. Written by plugins/payments/settle
 * alone.
 */
export const Payments: CollectionConfig = {
  slug: 'payments',
  labels: {
    singular: { ru: 'Платёж', en: 'Payment' },
    plural: { ru: 'Платежи', en: 'Payments' },
  },
  versions: false,
  trash: false,
  timestamps: false,
  lockDocuments: false,
  graphQL: false,
  defaultSort: '-id',
  indexes: [{ fields: ['provider', 'providerId'], unique: true }],
  admin: {
    hideAPIURL: true,
    useAsTitle: 'id',
    group: ordersGroup,
    defaultColumns: ['createdAt', 'order', 'provider', 'status', 'amount', 'captured', 'mismatch'],
    pagination: { defaultLimit: 50 },
  },
  endpoints: [paymentsWebhook],
  access: { create: nobody, read: atOwnPlaces('order.location'), update: nobody, delete: nobody },
  fields: [
    {
      name: 'createdAt',
      type: 'date',
      label: { ru: 'Начат', en: 'Begun' },
      required: true,
      index: true,
      admin: { date: moment },
    },
    {
      name: 'order',
      type: 'relationship',
      label: { ru: 'Заказ', en: 'Order' },
      relationTo: 'orders',
      required: true,
      index: true,
      maxDepth: 0,
    },
    {
      name: 'provider',
      type: 'text',
      label: { ru: 'Чем платят', en: 'Paid by' },
      required: true,
      admin: {
        components: {
          Cell: '/src/admin/orders/WayCell#WayCell',
          Field: '/src/admin/orders/WayField#WayField',
        },
      },
    },
    {
      name: 'status',
      type: 'select',
      label: { ru: 'Что с деньгами', en: 'Status' },
      required: true,
      index: true,
      options: paymentStatuses.map((value) => ({ value, label: paymentStatusNames[value] })),
    },
    {
      name: 'amount',
      type: 'number',
      label: { ru: 'Нужно', en: 'Asked' },
      required: true,
      admin: sum,
    },
    {
      name: 'currency',
      type: 'text',
      label: { ru: 'Валюта', en: 'Currency' },
      required: true,
      // The sums say it.
      admin: { hidden: true },
    },
    {
      name: 'authorised',
      type: 'number',
      label: { ru: 'Удержано', en: 'Authorised' },
      required: true,
      admin: sum,
    },
    {
      name: 'captured',
      type: 'number',
      label: { ru: 'Получено', en: 'Captured' },
      required: true,
      admin: sum,
    },
    {
      name: 'refunded',
      type: 'number',
      label: { ru: 'Возвращено', en: 'Refunded' },
      required: true,
      admin: sum,
    },
    {
      name: 'unrefunded',
      type: 'number',
      label: { ru: 'Возвраты не прошли', en: 'Refunds that failed' },
      required: true,
      admin: sum,
    },
    { name: 'isOff', type: 'checkbox', label: { ru: 'Не состоялся', en: 'Off' }, required: true },
    {
      name: 'mismatch',
      type: 'text',
      label: { ru: 'Не сходится', en: 'Does not fit' },
      admin: {
        description: {
          ru: 'Деньги не засчитаны: разберитесь с провайдером.',
          en: 'The money does not count: ask the provider.',
        },
      },
    },
    {
      name: 'dispute',
      type: 'text',
      label: { ru: 'Спор', en: 'Dispute' },
      admin: {
        description: {
          ru: 'Гость оспорил платёж в банке: ответьте провайдеру в срок.',
          en: 'The guest disputes it at their bank: answer the provider in time.',
        },
      },
    },
    {
      name: 'account',
      type: 'relationship',
      label: { ru: 'Счёт у провайдера', en: 'Payment account' },
      relationTo: 'payment-accounts',
      index: true,
      maxDepth: 0,
    },
    { name: 'isTest', type: 'checkbox', label: { ru: 'Тестовый', en: 'Test' }, required: true },
    {
      name: 'providerId',
      type: 'text',
      label: { ru: 'Номер у провайдера', en: 'The provider’s number' },
    },
    {
      name: 'receiptUrl',
      type: 'text',
      label: { ru: 'Чек у провайдера', en: 'The provider’s receipt' },
      admin: {
        condition: ({ receiptUrl }) => Boolean(receiptUrl),
        disableListColumn: true,
        components: { Field: '/src/admin/payments/ReceiptPageField#ReceiptPageField' },
      },
    },
    { name: 'key', type: 'text', required: true, unique: true, hidden: true },
  ],
}
