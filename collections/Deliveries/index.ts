import type { CollectionConfig, Field } from 'payload'

import { resend } from '@/endpoints/deliveries/resend'
import { resendMany } from '@/endpoints/deliveries/resendMany'
import { showWords } from '@/hooks/deliveries/showWords'
import { everywhere } from '@/src/access/everywhere'
import { managersOnly } from '@/src/access/managersOnly'
import { nobody } from '@/src/access/nobody'
import { superusersOnly } from '@/src/access/superusersOnly'
import { channelNames, stateNames } from '@/src/admin/deliveries/names'
import { deliveryStates, deliveryChannels } from '@/src/domain/outbox/Delivery'
import { messagesGroup } from '@/src/fields/menuGroup'

/** Shown in the list; on the page the summary says it. */
const inList = (Cell?: string) => ({
  components: { Field: '/src/admin/deliveries/InSummary#InSummary', ...(Cell ? { Cell } : {}) },
})

const part = (name: string, Component: string): Field => ({
  name,
  type: 'ui',
  admin: { components: { Field: Component }, disableListColumn: true },
})

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
    useAsTitle: 'address',
    group: messagesGroup,
    defaultColumns: ['createdAt', 'event', 'channel', 'state', 'reason', 'sentAt'],
    pagination: { defaultLimit: 50 },
    components: { beforeListTable: ['/src/admin/deliveries/ResendMany#ResendMany'] },
  },
  access: { create: nobody, read: everywhere(managersOnly), update: nobody, delete: nobody },
  endpoints: [resend, resendMany],
  fields: [
    part('summary', '/src/admin/deliveries/Summary#Summary'),
    part('actions', '/src/admin/deliveries/Resend#Resend'),
    part('letter', '/src/admin/deliveries/Letter#Letter'),
    {
      name: 'channel',
      type: 'select',
      label: { ru: 'Канал', en: 'Channel' },
      required: true,
      options: deliveryChannels.map((value) => ({ value, label: channelNames[value] })),
      admin: inList(),
    },
    {
      name: 'state',
      type: 'select',
      label: { ru: 'Состояние', en: 'State' },
      required: true,
      defaultValue: 'waiting',
      options: deliveryStates.map((value) => ({ value, label: stateNames[value] })),
      admin: inList('/src/admin/deliveries/DeliveryStateCell#DeliveryStateCell'),
    },
    {
      name: 'event',
      type: 'text',
      label: { ru: 'О чём', en: 'About' },
      required: true,
      admin: inList('/src/admin/deliveries/WordCell#WordCell'),
    },
    {
      name: 'address',
      type: 'text',
      label: { ru: 'Кому', en: 'To' },
      required: true,
      admin: inList(),
    },
    {
      name: 'reason',
      type: 'text',
      label: { ru: 'Что случилось', en: 'What happened' },
      admin: inList('/src/admin/deliveries/WordCell#WordCell'),
    },
    {
      name: 'createdAt',
      type: 'date',
      label: { ru: 'Создано', en: 'Created' },
      required: true,
      admin: inList(),
    },
    {
      name: 'runAt',
      type: 'date',
      label: { ru: 'Не раньше', en: 'Not before' },
      admin: inList(),
    },
    {
      name: 'expiresAt',
      type: 'date',
      label: { ru: 'Не позже', en: 'Not after' },
      admin: inList(),
    },
    { name: 'sentAt', type: 'date', label: { ru: 'Отправлено', en: 'Sent' }, admin: inList() },
    {
      name: 'attempts',
      type: 'number',
      label: { ru: 'Попыток', en: 'Attempts' },
      required: true,
      defaultValue: 0,
      admin: inList(),
    },
    {
      name: 'repeats',
      type: 'number',
      label: { ru: 'Могло прийти ещё раз', en: 'May have arrived again' },
      required: true,
      defaultValue: 0,
      admin: inList(),
    },
    {
      name: 'reference',
      type: 'text',
      label: { ru: 'Номер у провайдера', en: 'The provider’s number' },
      admin: inList(),
    },
    // A letter may hold a link that opens an account.
    {
      name: 'message',
      type: 'json',
      label: { ru: 'Сообщение', en: 'Message' },
      access: { read: superusersOnly },
      hooks: { afterRead: [showWords] },
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
    // Unique by an index of ours, within its audience.
    { name: 'dedupeKey', type: 'text', admin: { hidden: true } },
    { name: 'foldKey', type: 'text', admin: { hidden: true } },
    { name: 'audience', type: 'text', admin: { hidden: true } },
    { name: 'fallback', type: 'json', access: { read: superusersOnly }, admin: { hidden: true } },
    { name: 'heldBy', type: 'number', admin: { hidden: true } },
    { name: 'heldUntil', type: 'date', admin: { hidden: true } },
    { name: 'startedAt', type: 'date', admin: { hidden: true } },
  ],
}
