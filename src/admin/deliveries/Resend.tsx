'use client'

import { useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'

import { resendable } from '@/src/domain/outbox/Delivery'

import { OnceButton } from '../OnceButton'

import { deliveryTexts } from './texts'
import './deliveries.css'

/** Has what was given up sent once more, where that is possible. */
export function Resend() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const state = useFormFields(([fields]) => fields.state?.value)
  const { resend, resending, resent, failed, unknown } = deliveryTexts(i18n.language)

  if (!resendable.some((one) => one === state)) return null
  return (
    <div className="carte-resend">
      <OnceButton
        note={state === 'unknown' ? unknown : undefined}
        path={`/deliveries/${id}/resend`}
        words={{ ask: resend, busy: resending, done: resent, failed }}
      />
    </div>
  )
}
