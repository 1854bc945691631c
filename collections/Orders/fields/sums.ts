import type { Field } from 'payload'

import { hidden } from './hidden'
import { inList } from './inList'

const sum = (name: string) => hidden({ name, type: 'number', required: true })

/** The sums of an order, in minor units of its currency: `OrderTotals`; and the VAT of its fees. */
export const sums: Field[] = [
  inList(
    { name: 'total', type: 'number', label: { ru: 'Сумма', en: 'Total' }, required: true },
    '/src/admin/money/SumCell#SumCell',
  ),
  inList(
    { name: 'paid', type: 'number', label: { ru: 'Оплачено', en: 'Paid' }, required: true },
    '/src/admin/money/SumCell#SumCell',
  ),
  sum('subtotal'),
  sum('discount'),
  sum('deliveryFee'),
  sum('serviceCharge'),
  sum('tips'),
  hidden({ name: 'currency', type: 'text', required: true }),
  hidden({ name: 'deliveryVat', type: 'text', required: true, defaultValue: 'none' }),
  hidden({ name: 'serviceVat', type: 'text', required: true, defaultValue: 'none' }),
]
