import type { TextField } from 'payload'

import { waysByHand } from '@/src/i18n/waysByHand'

const known: ReadonlySet<string> = new Set(Object.keys(waysByHand))

/** How guests may pay without a provider: names of `waysByHand`, chosen from a list. */
export const payBy: TextField = {
  name: 'payBy',
  type: 'text',
  hasMany: true,
  label: { ru: 'Оплата при получении', en: 'Payment on delivery' },
  defaultValue: ['cash'],
  validate: (value: string | string[] | null | undefined, { req }) => {
    const wrong = [value ?? []].flat().find((way) => !known.has(way))
    if (wrong === undefined) return true
    return req.i18n.language === 'en'
      ? `Nobody can pay by “${wrong}” on delivery: choose from the list.`
      : `При получении так не платят: «${wrong}». Выберите из списка.`
  },
  custom: { names: waysByHand },
  admin: {
    components: { Field: '/src/admin/payments/WaysField#WaysField' },
    description: {
      ru: 'Онлайн-оплата включается в разделе «Приём оплаты».',
      en: 'Payment online is switched on in “Payment accounts”.',
    },
  },
}
