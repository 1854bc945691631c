import type { JSONField } from 'payload'
import { z } from 'zod'

import { weekdays } from '@/src/domain/schedule/Weekday'
import { weekdayNames } from '@/src/i18n/weekdayNames'

import { clockTime } from './clockTime'

const stored = z
  .array(
    z.object({
      days: z.array(z.enum(weekdays)).max(7),
      from: z.string().regex(clockTime),
      until: z.string().regex(clockTime),
    }),
  )
  .max(50)

type Options = Pick<JSONField, 'name' | 'label'> & {
  /** What no window at all means. */
  emptyMeans: NonNullable<JSONField['admin']>['description']
}

/**
 * Hours of the week: a JSON list of `{ days: ['mon', …], from: '09:00', until: '23:00' }` in the
 * location's own time. No days means every day; an `until` that is not after `from` is the next day's.
 */
export function weeklyWindows({ name, label, emptyMeans }: Options): JSONField {
  return {
    name,
    type: 'json',
    label,
    custom: { names: weekdayNames },
    validate: (value, { req }) => {
      if (value === null || value === undefined) return true
      if (stored.safeParse(value).success) return true
      return req.i18n.language === 'en'
        ? 'List the hours as {"days": ["mon"], "from": "09:00", "until": "23:00"}.'
        : 'Укажите часы списком вида {"days": ["mon"], "from": "09:00", "until": "23:00"}.'
    },
    typescriptSchema: [
      () => ({
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['days', 'from', 'until'],
          properties: {
            days: { type: 'array', items: { type: 'string', enum: [...weekdays] } },
            from: { type: 'string' },
            until: { type: 'string' },
          },
        },
      }),
    ],
    admin: {
      description: emptyMeans,
      components: { Field: '/src/admin/schedule/WeeklyWindowsField#WeeklyWindowsField' },
    },
  }
}
