import type { GlobalConfig } from 'payload'

import { hiddenBelow } from '@/src/access/hiddenBelow'
import { managersOnly } from '@/src/access/managersOnly'
import { staffOnly } from '@/src/access/staffOnly'
import { clockTimeField } from '@/src/fields/clockTimeField'
import { messagesGroup } from '@/src/fields/menuGroup'

/** How messages look and when they may come. */
export const MessageSettings: GlobalConfig = {
  slug: 'message-settings',
  label: { ru: 'Настройки сообщений', en: 'Message settings' },
  versions: false,
  graphQL: false,
  lockDocuments: false,
  admin: {
    hidden: hiddenBelow('manager'),
    hideAPIURL: true,
    group: messagesGroup,
  },
  access: { read: staffOnly, update: managersOnly },
  fields: [
    {
      name: 'brand',
      type: 'text',
      label: { ru: 'Название в сообщениях', en: 'Name in messages' },
      localized: true,
      maxLength: 100,
      admin: {
        description: {
          ru: 'Если не заполнить — название первого ресторана.',
          en: 'The name of the first restaurant when empty.',
        },
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'logo',
          type: 'upload',
          label: { ru: 'Логотип для писем', en: 'Logo of letters' },
          relationTo: 'media',
          admin: { width: '50%' },
        },
        {
          name: 'accent',
          type: 'text',
          hasMany: false,
          label: { ru: 'Цвет кнопок', en: 'Colour of buttons' },
          maxLength: 7,
          validate: (value: string | null | undefined, { req }) => {
            if (!value || /^#[0-9a-f]{6}$/i.test(value)) return true
            return req.i18n.language === 'en'
              ? 'Enter a colour such as #2e7d32.'
              : 'Введите цвет в виде #2e7d32.'
          },
          admin: { width: '50%', placeholder: '#1f6f54' },
        },
      ],
    },
    {
      name: 'postalAddress',
      type: 'text',
      label: { ru: 'Адрес внизу писем', en: 'Address at the foot of letters' },
      localized: true,
      maxLength: 200,
    },
    {
      type: 'row',
      fields: [
        {
          ...clockTimeField({
            name: 'quietFrom',
            label: { ru: 'Рассылки не приходят с', en: 'No announcements from' },
          }),
          defaultValue: '22:00',
        },
        {
          ...clockTimeField({ name: 'quietTo', label: { ru: 'до', en: 'until' } }),
          defaultValue: '09:00',
        },
      ],
    },
  ],
}
