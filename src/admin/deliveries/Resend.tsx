'use client'

import { Button, toast, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { resendable } from '@/src/domain/outbox/Delivery'

import { deliveryTexts } from './texts'
import './deliveries.css'

/** Has what was given up sent once more, where that is possible. */
export function Resend() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const router = useRouter()
  const state = useFormFields(([fields]) => fields.state?.value)
  const [isBusy, setBusy] = useState(false)
  const [isDone, setDone] = useState(false)
  const texts = deliveryTexts(i18n.language)

  if (!resendable.some((one) => one === state)) return null

  const resend = async () => {
    setBusy(true)
    try {
      const answer = await fetch(`/api/deliveries/${id}/resend`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language },
        body: '{}',
      })
      if (!answer.ok) throw new Error(`The server answered ${answer.status}.`)
      setDone(true)
      toast.success(texts.resent)
      router.refresh()
    } catch {
      toast.error(texts.failed)
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className="carte-resend">
      <Button buttonStyle="secondary" disabled={isBusy || isDone} onClick={() => void resend()}>
        {isDone ? texts.resent : isBusy ? texts.resending : texts.resend}
      </Button>
      {state === 'unknown' && !isDone ? (
        <p className="carte-resend__note">{texts.unknown}</p>
      ) : null}
    </div>
  )
}
