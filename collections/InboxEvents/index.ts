import type { CollectionConfig } from 'payload'

import { replay } from '@/endpoints/inbox-events/replay'
import { administratorsOnly } from '@/src/access/administratorsOnly'
import { nobody } from '@/src/access/nobody'
import { superusersOnly } from '@/src/access/superusersOnly'
import { messagesGroup } from '@/src/fields/menuGroup'
import { toTheSecond } from '@/src/fields/moment'

/**
 * The inbox: every event from outside is stored here before it is answered, once by its source and the
 * source's number, and applied once by src/inbox.
 */
export const InboxEvents: CollectionConfig = {
  slug: 'inbox-events',
  labels: {
    singular: { ru: 'Входящее событие', en: 'Inbox event' },
    plural: { ru: 'Входящие события', en: 'Inbox events' },
  },
  versions: false,
  trash: false,
  timestamps: false,
  lockDocuments: false,
  enableQueryPresets: false,
  graphQL: false,
  defaultSort: '-id',
  indexes: [{ fields: ['source', 'eventId'], unique: true }],
  admin: {
    hideAPIURL: true,
    useAsTitle: 'eventId',
    group: messagesGroup,
    defaultColumns: ['source', 'eventId', 'state', 'receivedAt', 'appliedAt', 'reason'],
    pagination: { defaultLimit: 50 },
  },
  access: { create: nobody, read: administratorsOnly, update: nobody, delete: nobody },
  endpoints: [replay],
  fields: [
    {
      name: 'actions',
      type: 'ui',
      admin: {
        components: { Field: '/src/admin/inbox/Replay#Replay' },
        disableListColumn: true,
      },
    },
    { name: 'source', type: 'text', label: { ru: 'Откуда', en: 'From' }, required: true },
    { name: 'eventId', type: 'text', label: { ru: 'Номер', en: 'Number' }, required: true },
    {
      name: 'state',
      type: 'select',
      label: { ru: 'Состояние', en: 'State' },
      required: true,
      defaultValue: 'waiting',
      options: [
        { value: 'waiting', label: { ru: 'Ждёт', en: 'Waiting' } },
        { value: 'applied', label: { ru: 'Применено', en: 'Applied' } },
        { value: 'failed', label: { ru: 'Не удалось применить', en: 'Failed' } },
      ],
    },
    { name: 'reason', type: 'text', label: { ru: 'Что случилось', en: 'What happened' } },
    {
      name: 'receivedAt',
      type: 'date',
      label: { ru: 'Получено', en: 'Received' },
      required: true,
      admin: { date: toTheSecond },
    },
    {
      name: 'appliedAt',
      type: 'date',
      label: { ru: 'Применено', en: 'Applied' },
      admin: { date: toTheSecond },
    },
    {
      name: 'attempts',
      type: 'number',
      label: { ru: 'Попыток', en: 'Attempts' },
      required: true,
      defaultValue: 0,
    },
    // What a guest wrote, what was paid: nobody's business but the owner's.
    {
      name: 'body',
      type: 'json',
      label: { ru: 'Событие', en: 'Event' },
      access: { read: superusersOnly },
    },
    { name: 'orderKey', type: 'text', required: true, admin: { hidden: true } },
    { name: 'runAt', type: 'date', required: true, admin: { hidden: true } },
  ],
}
