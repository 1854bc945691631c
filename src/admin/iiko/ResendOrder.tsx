'use client'

import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { adminLanguage } from '@/src/i18n/admin'

import { askServer, Refused } from './askServer'

const texts = {
  ru: {
    send: 'Отправить на кассу ещё раз',
    busy: 'Отправляем…',
    done: 'Отправляется на кассу',
    failed: 'Не получилось. Проверьте связь и попробуйте ещё раз.',
  },
  en: {
    send: 'Send to the till again',
    busy: 'Sending…',
    done: 'On its way to the till',
    failed: 'That did not work. Check the connection and try again.',
  },
}

/** Sends an order that iiko has refused to the till once more. */
export function ResendOrder({ id }: { id: number }) {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n.language)
  const router = useRouter()
  const [state, setState] = useState<'idle' | 'busy' | 'done'>('idle')
  const words = texts[language]

  const send = async () => {
    setState('busy')
    try {
      await askServer(`/api/iiko/orders/${id}/resend`, {}, { language, read: () => undefined })
      setState('done')
      toast.success(words.done)
      router.refresh()
    } catch (failure) {
      setState('idle')
      toast.error(failure instanceof Refused ? failure.message : words.failed)
    }
  }
  return (
    <Button buttonStyle="secondary" disabled={state !== 'idle'} onClick={() => void send()}>
      {state === 'busy' ? words.busy : state === 'done' ? words.done : words.send}
    </Button>
  )
}
