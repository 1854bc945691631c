'use client'

import { useTranslation } from '@payloadcms/ui'

import { OnceButton } from '../OnceButton'

import { receiptTexts } from './receiptTexts'

/** Has a receipt made once more that nobody registered. */
export function ResendReceipt({ id }: { id: number }) {
  const { i18n } = useTranslation()
  const { resend, resending, resent, failed } = receiptTexts(i18n.language)
  return (
    <OnceButton
      path={`/payment-receipts/${id}/resend`}
      words={{ ask: resend, busy: resending, done: resent, failed }}
    />
  )
}
