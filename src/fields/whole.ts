import type { NumberField } from 'payload'

type Options = Pick<NumberField, 'name' | 'label'> & {
  least: number
  most: number
  initial?: number
  width?: string
  description?: NonNullable<NumberField['admin']>['description']
}

/** A whole number between two; may be left empty. */
export function whole({
  name,
  label,
  least,
  most,
  initial,
  width,
  description,
}: Options): NumberField {
  return {
    name,
    type: 'number',
    label,
    min: least,
    max: most,
    defaultValue: initial,
    hasMany: false,
    validate: (value: number | null | undefined, { req }) => {
      if (value === null || value === undefined) return true
      if (Number.isInteger(value) && value >= least && value <= most) return true
      return req.i18n.language === 'en'
        ? `Enter a whole number from ${least} to ${most}.`
        : `Введите целое число от ${least} до ${most}.`
    },
    admin: { width: width ?? '33%', step: 1, description },
  }
}
