import type { TextField } from 'payload'

import { isTimeZone } from '@/src/domain/schedule/isTimeZone'

/** An IANA time zone: every hour and day of a location is in it. */
export const timeZone: TextField = {
  name: 'timeZone',
  type: 'text',
  label: { ru: 'Часовой пояс', en: 'Time zone' },
  required: true,
  defaultValue: 'Europe/Moscow',
  hasMany: false,
  validate: (value: string | null | undefined, { req }) => {
    if (value && isTimeZone(value)) return true
    return req.i18n.language === 'en'
      ? 'Enter a time zone such as Europe/Moscow or Asia/Yekaterinburg.'
      : 'Введите часовой пояс, например Europe/Moscow или Asia/Yekaterinburg.'
  },
  admin: {
    position: 'sidebar',
    components: { Field: '/src/admin/schedule/TimeZoneField#TimeZoneField' },
  },
}
