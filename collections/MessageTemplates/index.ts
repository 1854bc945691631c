import type { CollectionConfig, Field } from 'payload'

import { templateEndpoints } from '@/endpoints/message-templates/templateEndpoints'
import { enoughChannels } from '@/hooks/message-templates/enoughChannels'
import { knownInBody, knownInLine, knownInLines } from '@/hooks/message-templates/knownVariables'
import { showLinks } from '@/hooks/message-templates/showLinks'
import { findEvent, templateEvents, variablesOf } from '@/src/domain/messages/events/events'
import { managersOnly } from '@/src/access/managersOnly'
import { nobody } from '@/src/access/nobody'
import { channelNames } from '@/src/admin/deliveries/names'
import { messageChannels } from '@/src/domain/outbox/Delivery'
import { messageBody } from '@/src/fields/messageBody'
import { messagesGroup } from '@/src/fields/menuGroup'

const part = (name: string, Component: string, clientProps = {}): Field => ({
  name,
  type: 'ui',
  admin: {
    components: { Field: { path: Component, clientProps } },
    disableListColumn: true,
  },
})

/** The title and the guide say it. */
const unseen = { components: { Field: '/src/admin/deliveries/InSummary#InSummary' } }

/** By event, for the part of the admin that lists them: it knows no plugins. */
const guide = Object.fromEntries(
  templateEvents.map((event) => [
    event.name,
    {
      hint: event.hint,
      variables: variablesOf(event).map(({ name, label, example }) => ({ name, label, example })),
    },
  ]),
)

type Row = { event?: unknown }
const goesBy = (channel: (typeof messageChannels)[number]) => (data: Row) =>
  findEvent(data.event)?.channels.includes(channel) ?? false

/**
 * What Carte says when something happens: one row for each event that it knows, made by
 * `ensureTemplates`, in every language; staff choose the words and the channels.
 */
export const MessageTemplates: CollectionConfig = {
  slug: 'message-templates',
  labels: {
    singular: { ru: 'Шаблон сообщения', en: 'Message template' },
    plural: { ru: 'Шаблоны сообщений', en: 'Message templates' },
  },
  trash: false,
  versions: { drafts: false, maxPerDoc: 20 },
  graphQL: false,
  enableQueryPresets: false,
  defaultSort: 'id',
  admin: {
    hideAPIURL: true,
    useAsTitle: 'name',
    group: messagesGroup,
    defaultColumns: ['name', 'subject', 'channels', 'updatedAt'],
    pagination: { defaultLimit: 50 },
  },
  access: {
    create: nobody,
    read: managersOnly,
    readVersions: managersOnly,
    update: managersOnly,
    delete: nobody,
  },
  endpoints: templateEndpoints,
  fields: [
    part('guide', '/src/admin/templates/Guide#Guide', { guide }),
    {
      name: 'subject',
      type: 'text',
      hasMany: false,
      label: { ru: 'Тема', en: 'Subject' },
      localized: true,
      required: true,
      maxLength: 150,
      validate: knownInLine('subject'),
    },
    {
      ...messageBody({ name: 'body', label: { ru: 'Текст', en: 'Text' } }),
      validate: knownInBody,
      hooks: { afterRead: [showLinks] },
    },
    {
      name: 'button',
      type: 'text',
      hasMany: false,
      label: { ru: 'Надпись на кнопке', en: 'Label of the button' },
      localized: true,
      maxLength: 40,
      validate: knownInLine('button'),
      admin: { condition: (data: Row) => findEvent(data.event)?.link !== undefined },
    },
    {
      name: 'sms',
      type: 'textarea',
      label: { ru: 'Текст СМС', en: 'Text of the SMS' },
      localized: true,
      maxLength: 1000,
      validate: knownInLines('sms'),
      admin: {
        condition: goesBy('sms'),
        rows: 3,
        description: {
          ru: 'Пусто — текст письма. Сколько это СМС, видно ниже.',
          en: 'The text of the letter when empty. How many SMS that is stands below.',
        },
      },
    },
    {
      name: 'pushTitle',
      type: 'text',
      hasMany: false,
      label: { ru: 'Заголовок уведомления', en: 'Title of the notification' },
      localized: true,
      maxLength: 100,
      validate: knownInLine('pushTitle'),
      admin: {
        condition: goesBy('push'),
        description: { ru: 'Пусто — тема.', en: 'The subject when empty.' },
      },
    },
    {
      name: 'pushBody',
      type: 'textarea',
      label: { ru: 'Текст уведомления', en: 'Text of the notification' },
      localized: true,
      maxLength: 500,
      validate: knownInLines('pushBody'),
      admin: {
        condition: goesBy('push'),
        rows: 2,
        description: { ru: 'Пусто — текст письма.', en: 'The text of the letter when empty.' },
      },
    },
    part('preview', '/src/admin/templates/Preview#Preview'),
    {
      name: 'channels',
      type: 'select',
      label: { ru: 'Отправлять', en: 'Send by' },
      hasMany: true,
      options: messageChannels.map((value) => ({ value, label: channelNames[value] })),
      filterOptions: ({ data, options }) => {
        const event = findEvent(data.event)
        return options.filter(
          (option) =>
            typeof option === 'string' ||
            !event ||
            event.channels.some((channel) => channel === option.value),
        )
      },
      validate: enoughChannels,
      admin: {
        position: 'sidebar',
        description: {
          ru: 'По первому, по которому с человеком можно связаться; не вышло — по следующему. Порядок меняется перетаскиванием. Без каналов сообщение не отправляется.',
          en: 'By the first at which the person can be reached, and by the next where that fails; drag them into your order. With none the message is not sent.',
        },
      },
    },
    {
      name: 'name',
      type: 'text',
      label: { ru: 'Сообщение', en: 'Message' },
      localized: true,
      required: true,
      access: { update: () => false },
      admin: unseen,
    },
    {
      name: 'event',
      type: 'text',
      label: { ru: 'Событие', en: 'Event' },
      required: true,
      unique: true,
      index: true,
      access: { update: () => false },
      admin: { ...unseen, disableListColumn: true },
    },
  ],
}
