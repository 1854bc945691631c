'use client'

import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { z } from 'zod'

import type { OrderState } from '@/src/domain/order/OrderState'
import { adminLanguage } from '@/src/i18n/admin'

import { orderStepNames } from './names'
import { orderPageTexts } from './texts'
import './orders.css'

const refusal = z.object({ detail: z.string() })

type Props = { id: number; steps: OrderState[] }

/** The buttons that take an order further; calling it off asks why. */
export function OrderSteps({ id, steps }: Props) {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n.language)
  const texts = orderPageTexts(i18n.language)
  const router = useRouter()
  const field = useId()
  const [isBusy, setBusy] = useState(false)
  const [asked, setAsked] = useState<OrderState | null>(null)
  const [reason, setReason] = useState('')

  if (steps.length === 0) return null

  const take = async (to: OrderState, why = '') => {
    setBusy(true)
    try {
      const answer = await fetch(`/api/orders/${id}/step`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language },
        body: JSON.stringify({ to, reason: why }),
      })
      if (!answer.ok) {
        const { data } = refusal.safeParse(await answer.json().catch(() => null))
        toast.error(data?.detail ?? texts.failed)
      }
      setAsked(null)
      router.refresh()
    } catch {
      toast.error(texts.failed)
    } finally {
      setBusy(false)
    }
  }
  const isEnd = (to: OrderState) => to === 'cancelled' || to === 'rejected'

  if (asked) {
    return (
      // Not a form: the document's page is one already, and forms do not stand in forms.
      <div aria-label={orderStepNames[asked][language]} className="carte-order-why" role="group">
        <label htmlFor={field}>{texts.reason}</label>
        <input
          autoFocus
          className="carte-order-why__field"
          id={field}
          maxLength={300}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            if (!isBusy && reason.trim() !== '') void take(asked, reason.trim())
          }}
          onChange={({ target }) => setReason(target.value)}
          required
          value={reason}
        />
        <p className="carte-order-why__hint">{texts.reasonHint}</p>
        <div className="carte-order-steps">
          <Button
            disabled={isBusy || reason.trim() === ''}
            onClick={() => void take(asked, reason.trim())}
          >
            {orderStepNames[asked][language]}
          </Button>
          <Button buttonStyle="secondary" onClick={() => setAsked(null)}>
            {texts.back}
          </Button>
        </div>
      </div>
    )
  }
  return (
    <div aria-label={texts.steps} className="carte-order-steps" role="group">
      {steps.map((to) => (
        <Button
          buttonStyle={isEnd(to) ? 'secondary' : 'primary'}
          disabled={isBusy}
          key={to}
          onClick={() => (isEnd(to) ? setAsked(to) : void take(to))}
        >
          {orderStepNames[to][language]}
        </Button>
      ))}
    </div>
  )
}
