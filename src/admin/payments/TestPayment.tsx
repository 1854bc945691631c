'use client'

import { Button, toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'

import { adminLanguage } from '@/src/i18n/admin'

const texts = {
  ru: {
    pay: 'Пробный платёж',
    busy: 'Спрашиваем провайдера…',
    works: 'Провайдер принял ключи.',
    failed: 'Не получилось. Проверьте связь и попробуйте ещё раз.',
  },
  en: {
    pay: 'Test payment',
    busy: 'Asking the provider…',
    works: 'The provider takes the keys.',
    failed: 'That did not work. Check the connection and try again.',
  },
}

const answer = z.object({ url: z.string().nullish(), detail: z.string().optional() })

/** Begins a payment of one rouble with the keys of this account, and opens the provider’s page. */
export function TestPayment() {
  const { i18n } = useTranslation()
  const { id } = useDocumentInfo()
  const words = texts[adminLanguage(i18n.language)]
  const [isBusy, setBusy] = useState(false)
  if (!id) return null

  const pay = async () => {
    setBusy(true)
    try {
      const heard = await fetch(`/api/payment-accounts/${id}/test`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language },
        body: '{}',
      })
      const { data } = answer.safeParse(await heard.json().catch(() => null))
      if (!heard.ok) toast.error(data?.detail ?? words.failed)
      else {
        toast.success(words.works)
        if (data?.url) window.open(data.url, '_blank', 'noopener')
      }
    } catch {
      toast.error(words.failed)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button buttonStyle="secondary" disabled={isBusy} onClick={() => void pay()}>
      {isBusy ? words.busy : words.pay}
    </Button>
  )
}
