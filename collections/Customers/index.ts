import type { CollectionConfig } from 'payload'

import { exportCustomerData } from '@/endpoints/customers/exportCustomerData'
import { forget } from '@/endpoints/customers/forget'
import { everywhere } from '@/src/access/everywhere'
import { managersOnly } from '@/src/access/managersOnly'
import { nobody } from '@/src/access/nobody'
import { ordersGroup } from '@/src/fields/menuGroup'
import { languages } from '@/src/i18n/language'
import { nameOfLocale } from '@/src/i18n/menuLocales'
import { moment } from '@/src/fields/moment'

const hasLeft = (data: { leftAt?: unknown }) => Boolean(data.leftAt)

/**
 * Guests who have signed in by a code. They are no accounts of Payload: they see their own things through
 * /api/v1 alone. Written by src/orders/customers; one who leaves is made nameless, for the orders stay.
 */
export const Customers: CollectionConfig = {
  slug: 'customers',
  labels: {
    singular: { ru: 'Клиент', en: 'Customer' },
    plural: { ru: 'Клиенты', en: 'Customers' },
  },
  versions: false,
  trash: false,
  lockDocuments: false,
  graphQL: false,
  defaultSort: '-id',
  admin: {
    hideAPIURL: true,
    useAsTitle: 'name',
    group: ordersGroup,
    defaultColumns: ['name', 'phone', 'email', 'createdAt'],
    listSearchableFields: ['name', 'phone', 'email'],
    pagination: { defaultLimit: 50 },
  },
  access: { create: nobody, read: everywhere(managersOnly), update: nobody, delete: nobody },
  endpoints: [forget, exportCustomerData],
  fields: [
    {
      name: 'actions',
      type: 'ui',
      admin: {
        components: { Field: '/src/admin/customers/ForgetCustomer#ForgetCustomer' },
        disableListColumn: true,
      },
    },
    { name: 'name', type: 'text', label: { ru: 'Имя', en: 'Name' }, maxLength: 200 },
    { name: 'phone', type: 'text', label: { ru: 'Телефон', en: 'Phone' }, unique: true },
    { name: 'email', type: 'text', label: { ru: 'Почта', en: 'Email' }, unique: true },
    {
      name: 'telegramChat',
      type: 'text',
      label: { ru: 'Чат в Telegram', en: 'Telegram chat' },
      unique: true,
    },
    {
      name: 'language',
      type: 'select',
      label: { ru: 'Язык', en: 'Language' },
      required: true,
      defaultValue: 'ru',
      options: languages.map((value) => ({ value, label: nameOfLocale(value) })),
    },
    {
      name: 'leftAt',
      type: 'date',
      label: { ru: 'Удалил аккаунт', en: 'Deleted the account' },
      admin: { date: moment, condition: hasLeft },
    },
    {
      name: 'leftBy',
      type: 'text',
      label: { ru: 'Кто удалил', en: 'Deleted by' },
      admin: {
        condition: hasLeft,
        description: { ru: 'Пусто — сам клиент.', en: 'Empty: the customer.' },
      },
    },
    {
      name: 'leftReason',
      type: 'text',
      label: { ru: 'Почему', en: 'Why' },
      admin: { condition: hasLeft },
    },
  ],
}
