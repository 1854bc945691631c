import type { CollectionConfig, Endpoint } from 'payload'

import { atOwnPlaces } from '@/src/access/atOwnPlaces'
import { nobody } from '@/src/access/nobody'
import { receiptStateNames } from '@/src/admin/payments/paymentWords'
import { receiptKindNames } from '@/src/admin/payments/receiptTexts'
import { receiptKinds } from '@/src/domain/receipt/Receipt'
import { receiptStates } from '@/src/domain/receipt/receiptStates'
import { currencyOf } from '@/src/fields/currencyOf'
import { paymentsGroup } from '@/src/fields/menuGroup'
import { moment } from '@/src/fields/moment'

/** The receipt itself says it. */
const onPaper = '/src/admin/deliveries/InSummary#InSummary'

/** Receipts (54-ФЗ) that went to a provider with a payment or a refund: what they say, and what became of them. */
export const paymentReceipts = (endpoints: Endpoint[]): CollectionConfig => ({
  slug: 'payment-receipts',
  labels: {
    singular: { ru: 'Чек', en: 'Receipt' },
    plural: { ru: 'Чеки', en: 'Receipts' },
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
    listSearchableFields: ['id'],
    group: paymentsGroup,
    defaultColumns: ['createdAt', 'payment', 'kind', 'total', 'state', 'reason'],
    pagination: { defaultLimit: 50 },
  },
  endpoints,
  access: {
    create: nobody,
    read: atOwnPlaces('payment.order.location'),
    update: nobody,
    delete: nobody,
  },
  fields: [
    {
      name: 'createdAt',
      type: 'date',
      label: { ru: 'Когда', en: 'When' },
      required: true,
      admin: { date: moment },
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
      name: 'kind',
      type: 'select',
      label: { ru: 'Вид', en: 'Kind' },
      required: true,
      options: receiptKinds.map((value) => ({ value, label: receiptKindNames[value] })),
      admin: { components: { Field: onPaper } },
    },
    {
      name: 'total',
      type: 'number',
      label: { ru: 'Сумма', en: 'Total' },
      required: true,
      admin: {
        components: { Cell: '/src/admin/money/SumCell#SumCell', Field: onPaper },
      },
    },
    currencyOf('payment'),
    {
      name: 'state',
      type: 'select',
      label: { ru: 'Состояние', en: 'State' },
      required: true,
      index: true,
      options: receiptStates.map((value) => ({ value, label: receiptStateNames[value] })),
    },
    {
      name: 'reason',
      type: 'text',
      label: { ru: 'Почему не прошёл', en: 'Why it failed' },
      admin: { condition: ({ state }) => state === 'failed' || state === 'retrying' },
    },
    { name: 'tries', type: 'number', label: { ru: 'Попыток', en: 'Tries' }, required: true },
    {
      name: 'body',
      type: 'json',
      label: { ru: 'Что в чеке', en: 'What it says' },
      required: true,
      admin: {
        disableListColumn: true,
        disableListFilter: true,
        components: { Field: '/src/admin/payments/ReceiptField#ReceiptField' },
      },
    },
    { name: 'key', type: 'text', required: true, unique: true, hidden: true },
    { name: 'nextAt', type: 'date', index: true, hidden: true },
    { name: 'receiptId', type: 'text', hidden: true },
    { name: 'attempt', type: 'number', required: true, defaultValue: 0, hidden: true },
  ],
})
