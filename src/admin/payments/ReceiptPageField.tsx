import type { TextFieldServerComponent } from 'payload'
import { z } from 'zod'

import { receiptTexts } from './receiptTexts'

const paid = z.object({ receiptUrl: z.string() })

/** The way to the provider’s own page with the receipt of a payment. */
export const ReceiptPageField: TextFieldServerComponent = ({ data, i18n }) => {
  const { data: payment } = paid.safeParse(data)
  if (!payment) return null
  return (
    <p className="field-type">
      <a href={payment.receiptUrl} rel="noopener noreferrer" target="_blank">
        {receiptTexts(i18n.language).open}
      </a>
    </p>
  )
}
