'use client'

import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'

import type { OrderState } from '@/src/domain/order/OrderState'
import { adminLanguage } from '@/src/i18n/admin'

import { post } from '../post'

import { orderStepNames } from './names'
import { orderPageTexts } from './texts'
import './orders.css'

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
    const about = { language: i18n.language, failed: texts.failed }
    const refusal = await post(`/orders/${id}/step`, { to, reason: why }, about)
    setBusy(false)
    if (refusal !== null) toast.error(refusal)
    setAsked(null)
    router.refresh()
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
