'use client'

import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'

import { editRoubles } from '@/src/domain/money/editRoubles'
import { parseRoubles } from '@/src/domain/money/parseRoubles'

import { post } from '../post'

import { moneyTexts } from './moneyTexts'
import './orders.css'

type Props = {
  id: number
  /** What is still to be taken, what of a hold may be captured, and what may be given back, in minor units. */
  due: number
  held: number
  refundable: number
}

/** When the page looks again after money was moved, in milliseconds. */
const later = [2_000, 5_000, 15_000]

/** Taking the money of an order by hand, a part of what is held, and giving it back. */
export function OrderMoney({ id, due, held, refundable }: Props) {
  const { i18n } = useTranslation()
  const texts = moneyTexts(i18n.language)
  const router = useRouter()
  const field = useId()
  const [isBusy, setBusy] = useState(false)
  const [asked, setAsked] = useState<'capture' | 'refund' | null>(null)
  const [sum, setSum] = useState('')
  const [reason, setReason] = useState('')

  if (due <= 0 && held <= 0 && refundable <= 0) return null

  const send = async (path: string, body: unknown) => {
    setBusy(true)
    const about = { language: i18n.language, failed: texts.failed }
    const refusal = await post(`/orders/${id}/${path}`, body, about)
    setBusy(false)
    if (refusal === null) setAsked(null)
    else toast.error(refusal)
    router.refresh()
    // A provider may take its time: what it has answered since is shown as well.
    for (const delay of later) setTimeout(() => router.refresh(), delay)
  }
  const amount = parseRoubles(sum)
  const begin = (what: 'capture' | 'refund', most: number) => {
    setSum(editRoubles(most))
    setAsked(what)
  }

  if (asked) {
    const words = texts[asked]
    return (
      // Not a form: the document's page is one already, and forms do not stand in forms.
      <div aria-label={words.act} className="carte-order-why" role="group">
        <label htmlFor={`${field}-sum`}>{words.sum}</label>
        <input
          autoFocus
          className="carte-order-why__field"
          id={`${field}-sum`}
          inputMode="decimal"
          onChange={({ target }) => setSum(target.value)}
          required
          value={sum}
        />
        <label htmlFor={`${field}-why`}>{texts.reason}</label>
        <input
          className="carte-order-why__field"
          id={`${field}-why`}
          maxLength={300}
          onChange={({ target }) => setReason(target.value)}
          required
          value={reason}
        />
        <div className="carte-order-steps">
          <Button
            disabled={isBusy || !amount || reason.trim() === ''}
            onClick={() => {
              if (amount) void send(asked, { amount, reason: reason.trim() })
            }}
          >
            {words.act}
          </Button>
          <Button buttonStyle="secondary" onClick={() => setAsked(null)}>
            {texts.back}
          </Button>
        </div>
      </div>
    )
  }
  return (
    <div aria-label={texts.money} className="carte-order-steps" role="group">
      {due > 0
        ? (['cash', 'card-on-delivery'] as const).map((provider) => (
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              key={provider}
              onClick={() => void send('receive', { provider })}
            >
              {texts[provider]}
            </Button>
          ))
        : null}
      {held > 0 ? (
        <Button buttonStyle="secondary" disabled={isBusy} onClick={() => begin('capture', held)}>
          {texts.capture.act}
        </Button>
      ) : null}
      {refundable > 0 ? (
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          onClick={() => begin('refund', refundable)}
        >
          {texts.refund.act}
        </Button>
      ) : null}
    </div>
  )
}
