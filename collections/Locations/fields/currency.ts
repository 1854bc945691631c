import type { SelectField } from 'payload'

/** Currencies with two decimals, which is what every price field of Carte counts in. */
const currencies = [
  'RUB',
  'BYN',
  'KZT',
  'KGS',
  'UZS',
  'AMD',
  'GEL',
  'AZN',
  'RSD',
  'TRY',
  'AED',
  'THB',
  'EUR',
  'USD',
  'GBP',
]

/** What guests pay in at a location. */
export const currency: SelectField = {
  name: 'currency',
  type: 'select',
  label: { ru: 'Валюта', en: 'Currency' },
  required: true,
  defaultValue: 'RUB',
  options: currencies.map((value) => ({ value, label: value })),
  admin: { position: 'sidebar', isClearable: false },
}
