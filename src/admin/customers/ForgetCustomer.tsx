'use client'

import { Button, toast, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { z } from 'zod'

import { adminLanguage } from '@/src/i18n/admin'

import '../orders/orders.css'

const texts = {
  ru: {
    ask: 'Удалить данные клиента',
    forget: 'Удалить навсегда',
    reason: 'Почему',
    hint: 'Имя, телефон, почта, адреса и пожелания исчезнут из аккаунта, заказов и сообщений. Заказы и суммы останутся. Вернуть нельзя.',
    back: 'Назад',
    done: 'Данные клиента удалены',
    failed: 'Не получилось. Проверьте связь и попробуйте ещё раз.',
  },
  en: {
    ask: 'Erase the customer’s data',
    forget: 'Erase for good',
    reason: 'Why',
    hint: 'Name, phone, email, addresses and wishes go from the account, the orders and the messages. Orders and sums stay. This cannot be undone.',
    back: 'Back',
    done: 'The customer’s data are erased',
    failed: 'That did not work. Check the connection and try again.',
  },
}

const refusal = z.object({ detail: z.string() })

/** Makes a customer nameless, once it is said why. */
export function ForgetCustomer() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const words = texts[adminLanguage(i18n.language)]
  const router = useRouter()
  const field = useId()
  const hasLeft = useFormFields(([fields]) => Boolean(fields.leftAt?.value))
  const [isAsked, setAsked] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [reason, setReason] = useState('')

  if (id === undefined || hasLeft) return null

  const forget = async () => {
    setBusy(true)
    try {
      const answer = await fetch(`/api/customers/${id}/forget`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language },
        body: JSON.stringify({ reason: reason.trim() }),
      })
      if (!answer.ok) {
        const { data } = refusal.safeParse(await answer.json().catch(() => null))
        toast.error(data?.detail ?? words.failed)
        return
      }
      toast.success(words.done)
      setAsked(false)
      router.refresh()
    } catch {
      toast.error(words.failed)
    } finally {
      setBusy(false)
    }
  }

  if (!isAsked) {
    return (
      <Button buttonStyle="secondary" onClick={() => setAsked(true)}>
        {words.ask}
      </Button>
    )
  }
  return (
    // Not a form: the document's page is one already, and forms do not stand in forms.
    <div aria-label={words.ask} className="carte-order-why" role="group">
      <label htmlFor={field}>{words.reason}</label>
      <input
        autoFocus
        className="carte-order-why__field"
        id={field}
        maxLength={300}
        onChange={({ target }) => setReason(target.value)}
        required
        value={reason}
      />
      <p className="carte-order-why__hint">{words.hint}</p>
      <div className="carte-order-steps">
        <Button disabled={isBusy || reason.trim() === ''} onClick={() => void forget()}>
          {words.forget}
        </Button>
        <Button buttonStyle="secondary" onClick={() => setAsked(false)}>
          {words.back}
        </Button>
      </div>
    </div>
  )
}
