'use client'

import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { z } from 'zod'

import { receiptTexts } from './receiptTexts'

const refusal = z.object({ detail: z.string() })

/** Has a receipt made once more that nobody registered. */
export function ResendReceipt({ id }: { id: number }) {
  const { i18n } = useTranslation()
  const texts = receiptTexts(i18n.language)
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [isDone, setDone] = useState(false)

  const resend = async () => {
    setBusy(true)
    try {
      const answer = await fetch(`/api/payment-receipts/${id}/resend`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language },
        body: '{}',
      })
      if (!answer.ok) {
        const { data } = refusal.safeParse(await answer.json().catch(() => null))
        toast.error(data?.detail ?? texts.failed)
        return
      }
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
    <Button buttonStyle="secondary" disabled={isBusy || isDone} onClick={() => void resend()}>
      {isDone ? texts.resent : isBusy ? texts.resending : texts.resend}
    </Button>
  )
}
