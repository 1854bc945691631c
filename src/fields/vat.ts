import type { SelectField } from 'payload'

import { vatNames } from '@/src/admin/orders/names'
import { vatRates } from '@/src/domain/order/Fiscal'
import type { Text } from '@/src/i18n/language'

export const vatOptions = vatRates.map((value) => ({ value, label: vatNames[value] }))

/** The VAT on receipts where it is another than elsewhere; empty: as `description` says. */
export const vat = (description: Text): SelectField => ({
  name: 'vat',
  type: 'select',
  label: { ru: 'НДС', en: 'VAT' },
  options: vatOptions,
  admin: { position: 'sidebar', description },
})
