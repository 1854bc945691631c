import type { CollectionConfig, Field } from 'payload'

import { everywhere } from '@/src/access/everywhere'
import { managersOnly } from '@/src/access/managersOnly'
import { nobody } from '@/src/access/nobody'
import { differenceNames } from '@/src/admin/payments/paymentWords'
import { differenceKinds } from '@/src/domain/payment/differences'
import { paymentsGroup } from '@/src/fields/menuGroup'

const found = { access: { update: () => false } }

const sum = (name: string, ru: string, en: string): Field => ({
  ...found,
  name,
  type: 'number',
  label: { ru, en },
  admin: {
    components: {
      Cell: '/src/admin/money/SumCell#SumCell',
      Field: '/src/admin/money/SumField#SumField',
    },
  },
})

/** Where our records and a provider's list of a day differ. Nothing is put right by itself: a person looks. */
export const PaymentDifferences: CollectionConfig = {
  slug: 'payment-differences',
  labels: {
    singular: { ru: 'Расхождение', en: 'Difference' },
    plural: { ru: 'Сверка', en: 'Reconciliation' },
  },
  versions: false,
  trash: false,
  timestamps: false,
  lockDocuments: false,
  graphQL: false,
  defaultSort: '-day',
  forceSelect: { currency: true },
  indexes: [{ fields: ['account', 'day', 'kind', 'providerId'], unique: true }],
  admin: {
    hideAPIURL: true,
    useAsTitle: 'providerId',
    group: paymentsGroup,
    defaultColumns: ['day', 'account', 'kind', 'providerId', 'ours', 'theirs', 'isSettled'],
    pagination: { defaultLimit: 50 },
    description: {
      ru: 'Каждую ночь прошлый день сверяется со списком провайдера. Пусто — всё сошлось.',
      en: 'Every night the past day is compared with the provider’s list. Empty: all agrees.',
    },
  },
  access: {
    create: nobody,
    read: everywhere(managersOnly),
    update: everywhere(managersOnly),
    delete: nobody,
  },
  fields: [
    { ...found, name: 'day', type: 'text', label: { ru: 'День', en: 'Day' }, required: true },
    {
      ...found,
      name: 'account',
      type: 'relationship',
      label: { ru: 'Счёт', en: 'Account' },
      relationTo: 'payment-accounts',
      required: true,
      maxDepth: 1,
    },
    {
      ...found,
      name: 'kind',
      type: 'select',
      label: { ru: 'Что не сходится', en: 'What differs' },
      required: true,
      options: differenceKinds.map((value) => ({ value, label: differenceNames[value] })),
    },
    {
      ...found,
      name: 'providerId',
      type: 'text',
      label: { ru: 'Номер у провайдера', en: 'The provider’s number' },
      required: true,
    },
    {
      ...found,
      name: 'payment',
      type: 'relationship',
      label: { ru: 'Наш платёж', en: 'Our payment' },
      relationTo: 'payments',
      maxDepth: 0,
    },
    sum('ours', 'У нас', 'Ours'),
    sum('theirs', 'У провайдера', 'Theirs'),
    {
      ...found,
      name: 'currency',
      type: 'text',
      label: { ru: 'Валюта', en: 'Currency' },
      // The sums say it.
      admin: { hidden: true },
    },
    {
      name: 'isSettled',
      type: 'checkbox',
      label: { ru: 'Разобрались', en: 'Looked into' },
      defaultValue: false,
    },
  ],
}
