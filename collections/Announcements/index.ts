import type { CollectionConfig } from 'payload'

import { announcementEndpoints } from '@/endpoints/announcements/announcementEndpoints'
import { announceOnce } from '@/hooks/announcements/announceOnce'
import { noteAnnounced } from '@/hooks/announcements/noteAnnounced'
import { refuseTooLong } from '@/hooks/announcements/refuseTooLong'
import { hiddenBelow } from '@/src/access/hiddenBelow'
import { managersOnly } from '@/src/access/managersOnly'
import { publishedOrStaff } from '@/src/access/publishedOrStaff'
import { staffOnly } from '@/src/access/staffOnly'
import { channelNames } from '@/src/admin/deliveries/names'
import { announcementPlaces } from '@/src/domain/messages/announcement/Announcement'
import { messageBody } from '@/src/fields/messageBody'
import { messagesGroup } from '@/src/fields/menuGroup'
import { previewBreakpoints } from '@/src/fields/previewBreakpoints'
import { moment } from '@/src/fields/moment'

const part = (name: string, Component: string) => ({
  name,
  type: 'ui' as const,
  admin: { components: { Field: Component }, disableListColumn: true },
})

/**
 * News and offers: shown on the site (src/db/site/readNews), and sent to subscribers when they are published
 * for the first time, by hand or at their time.
 */
export const Announcements: CollectionConfig = {
  slug: 'announcements',
  labels: {
    singular: { ru: 'Объявление', en: 'Announcement' },
    plural: { ru: 'Объявления', en: 'Announcements' },
  },
  trash: true,
  versions: { drafts: { autosave: { interval: 1000 }, schedulePublish: true }, maxPerDoc: 50 },
  defaultSort: '-createdAt',
  graphQL: false,
  admin: {
    hidden: hiddenBelow('manager'),
    hideAPIURL: true,
    useAsTitle: 'title',
    group: messagesGroup,
    defaultColumns: ['title', 'channels', 'topic', '_status', 'announcedAt'],
    livePreview: {
      url: ({ data, locale }) => `/news/preview/${data.id}?locale=${locale.code}`,
      breakpoints: previewBreakpoints,
    },
  },
  access: {
    create: managersOnly,
    read: publishedOrStaff,
    readVersions: staffOnly,
    update: managersOnly,
    delete: managersOnly,
  },
  endpoints: announcementEndpoints,
  hooks: { beforeChange: [refuseTooLong, noteAnnounced], afterChange: [announceOnce] },
  fields: [
    part('sending', '/src/admin/announcements/Sending#Sending'),
    {
      name: 'title',
      type: 'text',
      label: { ru: 'Заголовок', en: 'Title' },
      localized: true,
      required: true,
      maxLength: 150,
      index: true,
    },
    messageBody({ name: 'body', label: { ru: 'Текст', en: 'Text' } }),
    {
      name: 'photo',
      type: 'upload',
      label: { ru: 'Фотография', en: 'Photo' },
      relationTo: 'media',
    },
    {
      type: 'row',
      fields: [
        {
          name: 'buttonLabel',
          type: 'text',
          label: { ru: 'Надпись на кнопке', en: 'Label of the button' },
          localized: true,
          maxLength: 40,
          admin: { width: '40%', placeholder: { ru: 'Смотреть меню', en: 'See the menu' } },
        },
        {
          name: 'buttonUrl',
          type: 'text',
          hasMany: false,
          label: { ru: 'Куда ведёт кнопка', en: 'Where the button leads' },
          maxLength: 500,
          validate: (value: string | null | undefined, { req }) => {
            if (!value || /^https?:\/\/[^\s]+$/i.test(value)) return true
            return req.i18n.language === 'en'
              ? 'Enter a whole address, such as https://example.org/menu.'
              : 'Введите адрес целиком, например https://example.org/menu.'
          },
          admin: { width: '60%', placeholder: 'https://' },
        },
      ],
    },
    part('preview', '/src/admin/announcements/Preview#Preview'),
    {
      name: 'channels',
      type: 'select',
      label: { ru: 'Где показать', en: 'Where it appears' },
      hasMany: true,
      defaultValue: announcementPlaces.filter((place) => place !== 'sms'),
      options: announcementPlaces.map((value) => ({
        value,
        label: value === 'site' ? { ru: 'На сайте', en: 'On the site' } : channelNames[value],
      })),
      admin: {
        position: 'sidebar',
        description: {
          ru: 'На сайте его прочтут все, остальное рассылается подписчикам. Каждое СМС стоит денег.',
          en: 'On the site everybody reads it; the rest goes to subscribers. Each SMS costs money.',
        },
      },
    },
    {
      name: 'siteUntil',
      type: 'date',
      label: { ru: 'На сайте до', en: 'On the site until' },
      admin: {
        position: 'sidebar',
        condition: ({ channels }) => Array.isArray(channels) && channels.includes('site'),
        date: moment,
        description: {
          ru: 'Потом страница объявления исчезнет. Не указано — останется.',
          en: 'Then its page is gone. It stays when nothing is said.',
        },
      },
    },
    {
      name: 'topic',
      type: 'relationship',
      label: { ru: 'Тема', en: 'Topic' },
      relationTo: 'topics',
      maxDepth: 0,
      admin: {
        position: 'sidebar',
        description: {
          ru: 'Получат те, кто выбрал тему. Без темы — все подписчики.',
          en: 'Goes to those who chose the topic; to all subscribers without one.',
        },
      },
    },
    {
      name: 'locations',
      type: 'relationship',
      label: { ru: 'Рестораны', en: 'Restaurants' },
      relationTo: 'locations',
      hasMany: true,
      maxDepth: 0,
      admin: {
        position: 'sidebar',
        description: {
          ru: 'Получат их гости. Не выбрано — гости всех ресторанов.',
          en: 'Goes to their guests; to the guests of all when none is chosen.',
        },
      },
    },
    {
      name: 'announcedAt',
      type: 'date',
      label: { ru: 'Разослано', en: 'Sent at' },
      access: { create: () => false, update: () => false },
      // On the page the sending itself says it.
      admin: {
        position: 'sidebar',
        components: { Field: '/src/admin/deliveries/InSummary#InSummary' },
      },
    },
  ],
}
