import type { CollectionConfig } from 'payload'

import { atOwnPlaces } from '@/src/access/atOwnPlaces'
import { nobody } from '@/src/access/nobody'
import { refundStateNames } from '@/src/admin/orders/paymentNames'
import { refundStates } from '@/src/domain/payment/refundStates'
import { currencyOf } from '@/src/fields/currencyOf'
import { ordersGroup } from '@/src/fields/menuGroup'
import { moment } from '@/src/fields/moment'

/** Money that was given back, or is on its way: who gave it, and why. Written with the payment it belongs to. */
export const Refunds: CollectionConfig = {
  slug: 'refunds',
  labels: {
    singular: { ru: 'Возврат', en: 'Refund' },
    plural: { ru: 'Возвраты', en: 'Refunds' },
  },
  versions: false,
  trash: false,
  timestamps: false,
  lockDocuments: false,
  graphQL: false,
  defaultSort: '-id',
  forceSelect: { currency: true, payment: true },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'createdAt',
    listSearchableFields: ['reason', 'name'],
    group: ordersGroup,
    defaultColumns: ['createdAt', 'order', 'amount', 'state', 'reason', 'name'],
    pagination: { defaultLimit: 50 },
  },
  access: { create: nobody, read: atOwnPlaces('order.location'), update: nobody, delete: nobody },
  fields: [
    {
      name: 'createdAt',
      type: 'date',
      label: { ru: 'Когда', en: 'When' },
      required: true,
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
      name: 'payment',
      type: 'relationship',
      label: { ru: 'Платёж', en: 'Payment' },
      relationTo: 'payments',
      required: true,
      index: true,
      maxDepth: 0,
    },
    {
      name: 'amount',
      type: 'number',
      label: { ru: 'Сумма', en: 'Amount' },
      required: true,
      admin: {
        components: {
          Cell: '/src/admin/money/SumCell#SumCell',
          Field: '/src/admin/money/SumField#SumField',
        },
      },
    },
    currencyOf('payment'),
    {
      name: 'state',
      type: 'select',
      label: { ru: 'Состояние', en: 'State' },
      required: true,
      options: refundStates.map((value) => ({ value, label: refundStateNames[value] })),
    },
    { name: 'reason', type: 'text', label: { ru: 'Почему', en: 'Why' }, required: true },
    {
      name: 'staff',
      type: 'relationship',
      relationTo: 'users',
      maxDepth: 0,
      admin: { hidden: true },
    },
    { name: 'trouble', type: 'text', label: { ru: 'Почему не прошёл', en: 'Why it failed' } },
    { name: 'name', type: 'text', label: { ru: 'Кто вернул', en: 'By whom' } },
    {
      name: 'providerId',
      type: 'text',
      label: { ru: 'Номер у провайдера', en: 'The provider’s number' },
    },
    { name: 'key', type: 'text', required: true, unique: true, hidden: true },
  ],
}
