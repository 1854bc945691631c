import type { NumberField } from 'payload'

type Options = Pick<NumberField, 'name' | 'label'> & {
  /** Whether it may be left empty; otherwise it is 0 until somebody says so. */
  empty?: boolean
  /** What it is until somebody says so. */
  initial?: number
  width?: string
  description?: NonNullable<NumberField['admin']>['description']
}

/** A whole number of things, from 0 to 1000. */
export function count({
  name,
  label,
  empty = false,
  initial = 0,
  width = '33%',
  description,
}: Options): NumberField {
  return {
    name,
    type: 'number',
    label,
    defaultValue: empty ? undefined : initial,
    hasMany: false,
    validate: (value: number | null | undefined, { req }) => {
      if (value === null || value === undefined) return true
      if (Number.isInteger(value) && value >= 0 && value <= 1000) return true
      return req.i18n.language === 'en'
        ? 'Enter a whole number from 0 to 1000.'
        : 'Введите целое число от 0 до 1000.'
    },
    admin: { width, step: 1, description },
  }
}
