import type { NumberField } from 'payload'

type MoneyOptions = Pick<NumberField, 'label' | 'required' | 'index'> & {
  name: string
  admin?: { position?: 'sidebar'; width?: string }
}

/** The largest amount a field takes, in kopecks: an integer column holds 2,147,483,647. */
export const largestAmount = 999_999_999

/**
 * An amount stored as an integer of kopecks, typed and shown in roubles by the admin.
 * The column is made an integer in src/db/columns.
 */
export function money({ name, label, required, index, admin }: MoneyOptions): NumberField {
  return {
    name,
    type: 'number',
    label,
    required,
    index,
    min: 0,
    max: largestAmount,
    hasMany: false,
    custom: { isMoney: true },
    validate: (value: number | null | undefined, { req, required: mustHave }) => {
      if (value === null || value === undefined) {
        return mustHave ? req.t('validation:required') : true
      }
      const whole = Number.isInteger(value) && value >= 0 && value <= largestAmount
      if (whole) return true
      return req.i18n.language === 'en'
        ? 'Enter an amount from 0 to 9,999,999.99 roubles with at most two decimals.'
        : 'Введите сумму от 0 до 9 999 999,99 ₽, не больше двух знаков после запятой.'
    },
    admin: {
      ...admin,
      components: {
        Field: '/src/admin/money/MoneyField#MoneyField',
        Cell: '/src/admin/money/MoneyCell#MoneyCell',
      },
    },
  }
}
