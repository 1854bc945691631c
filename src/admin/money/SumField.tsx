import type { NumberFieldServerComponent } from 'payload'
import { z } from 'zod'

import { formatMoney } from '@/src/domain/money/formatMoney'
import { adminLanguage } from '@/src/i18n/admin'

import { SaidField } from '../page/SaidField'

const own = z.object({ currency: z.string() })

/** A sum that nobody types, on the page of a document that says its currency: minor units as people read them. */
export const SumField: NumberFieldServerComponent = ({ clientField, data, i18n, path }) => {
  const currency = own.safeParse(data).data?.currency
  const sum = z.number().safeParse(data[path]).data
  const known = currency !== undefined && sum !== undefined
  return (
    <SaidField label={clientField.label} path={path}>
      {known ? formatMoney(sum, currency, adminLanguage(i18n.language)) : '—'}
    </SaidField>
  )
}
