import type { CollectionConfig } from 'payload'

import { checkAddress } from '@/hooks/subscribers/checkAddress'
import { noteConsent } from '@/hooks/subscribers/noteConsent'
import { managersOnly } from '@/src/access/managersOnly'
import { channelNames } from '@/src/admin/deliveries/names'
import { subscriberStateNames } from '@/src/admin/subscribers/names'
import { messageChannels } from '@/src/domain/outbox/Delivery'
import { subscriberStates } from '@/src/domain/messages/subscriberStates'
import { messagesGroup } from '@/src/fields/menuGroup'
import { menuLocales, nameOfLocale } from '@/src/i18n/menuLocales'

/**
 * Who gets announcements, and where: one for each channel and address, so that leaving one leaves the
 * others. What they agreed to, and when, is in `consents`.
 */
export const Subscribers: CollectionConfig = {
  slug: 'subscribers',
  labels: {
    singular: { ru: 'Подписчик', en: 'Subscriber' },
    plural: { ru: 'Подписчики', en: 'Subscribers' },
  },
  trash: false,
  versions: false,
  lockDocuments: false,
  graphQL: false,
  defaultSort: '-id',
  indexes: [{ fields: ['channel', 'address'], unique: true }],
  admin: {
    hideAPIURL: true,
    useAsTitle: 'address',
    group: messagesGroup,
    defaultColumns: ['address', 'channel', 'name', 'state', 'topics', 'createdAt'],
    listSearchableFields: ['address', 'name'],
    pagination: { defaultLimit: 50 },
  },
  access: {
    create: managersOnly,
    read: managersOnly,
    update: managersOnly,
    delete: managersOnly,
  },
  hooks: { beforeValidate: [checkAddress], afterChange: [noteConsent] },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'channel',
          type: 'select',
          label: { ru: 'Канал', en: 'Channel' },
          required: true,
          options: messageChannels.map((value) => ({ value, label: channelNames[value] })),
          access: { update: () => false },
          admin: { width: '30%' },
        },
        {
          name: 'address',
          type: 'text',
          label: { ru: 'Адрес', en: 'Address' },
          required: true,
          maxLength: 1_500,
          access: { update: () => false },
          admin: {
            width: '70%',
            description: {
              ru: 'Почта, телефон в виде +79161234567 или номер чата Telegram.',
              en: 'An email address, a phone such as +79161234567, or the number of a Telegram chat.',
            },
          },
        },
      ],
    },
    { name: 'name', type: 'text', label: { ru: 'Имя', en: 'Name' }, maxLength: 200 },
    {
      name: 'state',
      type: 'select',
      label: { ru: 'Подписка', en: 'Subscription' },
      required: true,
      defaultValue: 'active',
      index: true,
      options: subscriberStates.map((value) => ({ value, label: subscriberStateNames[value] })),
    },
    {
      name: 'topics',
      type: 'relationship',
      label: { ru: 'Темы', en: 'Topics' },
      relationTo: 'topics',
      hasMany: true,
      maxDepth: 1,
    },
    {
      name: 'language',
      type: 'select',
      label: { ru: 'Язык', en: 'Language' },
      required: true,
      defaultValue: 'ru',
      options: menuLocales().map((value) => ({ value, label: nameOfLocale(value) })),
      admin: { position: 'sidebar' },
    },
    {
      name: 'location',
      type: 'relationship',
      label: { ru: 'Ресторан', en: 'Restaurant' },
      relationTo: 'locations',
      maxDepth: 0,
      admin: {
        position: 'sidebar',
        description: {
          ru: 'Тихие часы считаются по его времени.',
          en: 'Quiet hours go by its clock.',
        },
      },
    },
    {
      name: 'history',
      type: 'join',
      label: { ru: 'Согласия', en: 'Consents' },
      collection: 'consents',
      on: 'subscriber',
      defaultLimit: 20,
      defaultSort: '-createdAt',
      maxDepth: 0,
      admin: {
        defaultColumns: ['action', 'source', 'words', 'topics', 'createdAt'],
        allowCreate: false,
      },
    },
  ],
}
