import type { TextField } from 'payload'

/** A day of the calendar without a time or a zone: `2026-11-23`. */
export const localDatePattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

function isDay(value: string): boolean {
  const moment = localDatePattern.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  // JavaScript takes the 31st of February for the 3rd of March.
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(value)
}

type Options = Pick<TextField, 'name' | 'label' | 'required'> & {
  admin?: { width?: string; description?: NonNullable<TextField['admin']>['description'] }
}

/**
 * A day in the location's own calendar. Text and not a date: Payload's dates are moments, and one
 * moment is two different days in two restaurants.
 */
export function localDate({ name, label, required, admin }: Options): TextField {
  return {
    name,
    type: 'text',
    label,
    required,
    hasMany: false,
    validate: (value: string | null | undefined, { req, required: mustHave }) => {
      if (!value) return mustHave ? req.t('validation:required') : true
      if (isDay(value)) return true
      return req.i18n.language === 'en'
        ? 'Enter a day such as 2026-12-31.'
        : 'Введите день в виде 2026-12-31.'
    },
    admin: { ...admin, components: { Field: '/src/admin/schedule/LocalDateField#LocalDateField' } },
  }
}
