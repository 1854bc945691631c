import type { TextField } from 'payload'

import { clockTime } from './clockTime'

/** A time of day on the wall clock. An exception without one is open from or until midnight. */
export function clockTimeField({ name, label }: Pick<TextField, 'name' | 'label'>): TextField {
  return {
    name,
    type: 'text',
    label,
    defaultValue: '00:00',
    hasMany: false,
    validate: (value: string | null | undefined, { req }) => {
      if (!value || clockTime.test(value)) return true
      return req.i18n.language === 'en' ? 'Enter a time such as 09:30.' : 'Введите время: 09:30.'
    },
    admin: {
      width: '50%',
      components: { Field: '/src/admin/schedule/ClockTimeField#ClockTimeField' },
    },
  }
}
