import type { CollectionConfig } from 'payload'

import { resend } from '@/endpoints/deliveries/resend'
import { managersOnly } from '@/src/access/managersOnly'
import { nobody } from '@/src/access/nobody'
import { superusersOnly } from '@/src/access/superusersOnly'
import { deliveryStates, messageChannels } from '@/src/domain/outbox/Delivery'
import { messagesGroup } from '@/src/fields/menuGroup'

import { channelNames, stateNames } from './names'

const moment = { date: { pickerAppearance: 'dayAndTime' as const } }

/**
 * The outbox: everything that leaves Carte is a row here, written in the transaction of the change that
 * caused it. Rows are written, claimed and settled by src/outbox alone. Narrow and without Payload's
 * timestamps and their indexes: a broadcast writes a hundred thousand of them in one statement.
 */
export const Deliveries: CollectionConfig = {
  slug: 'deliveries',
  labels: {
    singular: { ru: 'Отправление', en: 'Delivery' },
    plural: { ru: 'Отправления', en: 'Deliveries' },
  },
  versions: false,
  trash: false,
  timestamps: false,
  lockDocuments: false,
  enableQueryPresets: false,
  graphQL: false,
  defaultSort: '-id',
  admin: {
    hideAPIURL: true,
    useAsTitle: 'event',
    group: messagesGroup,
    defaultColumns: ['event', 'channel', 'state', 'reason', 'createdAt', 'sentAt'],
    pagination: { defaultLimit: 50 },
  },
  access: { create: nobody, read: managersOnly, update: nobody, delete: nobody },
  endpoints: [resend],
  fields: [
    {
      name: 'actions',
      type: 'ui',
      admin: {
        components: { Field: '/src/admin/deliveries/Resend#Resend' },
        disableListColumn: true,
      },
    },
    {
      name: 'channel',
      type: 'select',
      label: { ru: 'Канал', en: 'Channel' },
      required: true,
      options: messageChannels.map((value) => ({ value, label: channelNames[value] })),
    },
    {
      name: 'state',
      type: 'select',
      label: { ru: 'Состояние', en: 'State' },
      required: true,
      defaultValue: 'waiting',
      options: deliveryStates.map((value) => ({ value, label: stateNames[value] })),
      admin: {
        components: { Cell: '/src/admin/deliveries/DeliveryStateCell#DeliveryStateCell' },
      },
    },
    {
      name: 'event',
      type: 'text',
      label: { ru: 'О чём', en: 'About' },
      required: true,
    },
    {
      name: 'address',
      type: 'text',
      label: { ru: 'Кому', en: 'To' },
      required: true,
    },
    {
      name: 'reason',
      type: 'text',
      label: { ru: 'Что случилось', en: 'What happened' },
    },
    {
      name: 'createdAt',
      type: 'date',
      label: { ru: 'Создано', en: 'Created' },
      required: true,
      admin: moment,
    },
    {
      name: 'runAt',
      type: 'date',
      label: { ru: 'Не раньше', en: 'Not before' },
      required: true,
      admin: moment,
    },
    { name: 'expiresAt', type: 'date', label: { ru: 'Не позже', en: 'Not after' }, admin: moment },
    { name: 'sentAt', type: 'date', label: { ru: 'Отправлено', en: 'Sent' }, admin: moment },
    {
      name: 'attempts',
      type: 'number',
      label: { ru: 'Попыток', en: 'Attempts' },
      required: true,
      defaultValue: 0,
    },
    {
      name: 'repeats',
      type: 'number',
      label: { ru: 'Могло прийти ещё раз', en: 'May have arrived again' },
      required: true,
      defaultValue: 0,
    },
    {
      name: 'reference',
      type: 'text',
      label: { ru: 'Номер у провайдера', en: 'The provider’s number' },
    },
    {
      name: 'letter',
      type: 'ui',
      admin: {
        components: { Field: '/src/admin/deliveries/Letter#Letter' },
        disableListColumn: true,
      },
    },
    // A letter may hold a link that opens an account.
    {
      name: 'message',
      type: 'json',
      label: { ru: 'Сообщение', en: 'Message' },
      access: { read: superusersOnly },
      admin: { hidden: true },
    },
    { name: 'lane', type: 'number', required: true, defaultValue: 1, admin: { hidden: true } },
    {
      name: 'mayRepeat',
      type: 'checkbox',
      required: true,
      defaultValue: true,
      admin: { hidden: true },
    },
    { name: 'dedupeKey', type: 'text', unique: true, admin: { hidden: true } },
    { name: 'foldKey', type: 'text', admin: { hidden: true } },
    { name: 'audience', type: 'text', admin: { hidden: true } },
    { name: 'fallback', type: 'json', access: { read: superusersOnly }, admin: { hidden: true } },
    { name: 'heldBy', type: 'number', admin: { hidden: true } },
    { name: 'heldUntil', type: 'date', admin: { hidden: true } },
    { name: 'startedAt', type: 'date', admin: { hidden: true } },
  ],
}
