'use client'

import { Button, toast, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'

import { adminLanguage } from '@/src/i18n/admin'

import '../orders/orders.css'
import { post } from '../post'

const texts = {
  ru: {
    take: 'Выгрузить данные',
    ask: 'Удалить данные клиента',
    forget: 'Удалить навсегда',
    reason: 'Почему',
    hint: 'Имя, телефон, почта, адреса и пожелания исчезнут из аккаунта, заказов и сообщений. Заказы и суммы останутся. Вернуть нельзя.',
    back: 'Назад',
    done: 'Данные клиента удалены',
    failed: 'Не получилось. Проверьте связь и попробуйте ещё раз.',
  },
  en: {
    take: 'Export the data',
    ask: 'Erase the customer’s data',
    forget: 'Erase for good',
    reason: 'Why',
    hint: 'Name, phone, email, addresses and wishes go from the account, the orders and the messages. Orders and sums stay. This cannot be undone.',
    back: 'Back',
    done: 'The customer’s data are erased',
    failed: 'That did not work. Check the connection and try again.',
  },
}

/** Gives all that is kept about a customer as a file, or makes them nameless, once it is said why. */
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
    const about = { language: i18n.language, failed: words.failed }
    const refusal = await post(`/customers/${id}/forget`, { reason: reason.trim() }, about)
    setBusy(false)
    if (refusal !== null) {
      toast.error(refusal)
      return
    }
    toast.success(words.done)
    setAsked(false)
    router.refresh()
  }

  if (!isAsked) {
    return (
      <div className="carte-order-steps carte-order-steps--above">
        <Button buttonStyle="secondary" el="anchor" url={`/api/customers/${id}/data`}>
          {words.take}
        </Button>
        <Button buttonStyle="secondary" onClick={() => setAsked(true)}>
          {words.ask}
        </Button>
      </div>
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
