'use client'

import { Button, toast, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { adminLanguage } from '@/src/i18n/admin'

const texts = {
  ru: {
    replay: 'Применить ещё раз',
    busy: 'Ставим в очередь…',
    done: 'Поставлено в очередь',
    failed: 'Не получилось. Проверьте связь и попробуйте ещё раз.',
  },
  en: {
    replay: 'Apply again',
    busy: 'Queuing…',
    done: 'Waiting to be applied',
    failed: 'That did not work. Check the connection and try again.',
  },
}

/** Has an event from outside applied once more, where that does no harm. */
export function Replay() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const router = useRouter()
  const [state, source] = useFormFields(([fields]) => [fields.state?.value, fields.source?.value])
  const [isBusy, setBusy] = useState(false)
  const [isDone, setDone] = useState(false)
  const words = texts[adminLanguage(i18n.language)]

  const isPossible = state === 'failed' || (state === 'applied' && source === 'iiko')
  if (!isPossible) return null

  const replay = async () => {
    setBusy(true)
    try {
      const answer = await fetch(`/api/inbox-events/${id}/replay`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language },
        body: '{}',
      })
      if (!answer.ok) throw new Error(`The server answered ${answer.status}.`)
      setDone(true)
      toast.success(words.done)
      router.refresh()
    } catch {
      toast.error(words.failed)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button buttonStyle="secondary" disabled={isBusy || isDone} onClick={() => void replay()}>
      {isDone ? words.done : isBusy ? words.busy : words.replay}
    </Button>
  )
}
