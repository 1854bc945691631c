'use client'

import { Button, toast, useAuth, useDocumentInfo, useField, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'

import { telegramTexts } from './texts'
import './telegram.css'

const link = z.object({ code: z.string(), url: z.string().nullable(), minutes: z.number() })

/** Whether one's account is tied to a chat in Telegram, and a one-time code to tie it. */
export function LinkTelegram() {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { value, setValue } = useField<string | null>({ path: 'telegramChat' })
  const [given, setGiven] = useState<z.infer<typeof link> | null>(null)
  const [isBusy, setBusy] = useState(false)
  const texts = telegramTexts(i18n.language)
  if (id === undefined) return null

  const ask = async (method: 'POST' | 'DELETE') => {
    setBusy(true)
    try {
      const answer = await fetch('/api/users/telegram-link', {
        method,
        credentials: 'include',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language },
      })
      if (!answer.ok) throw new Error(`The server answered ${answer.status}.`)
      if (method === 'POST') setGiven(link.parse(await answer.json()))
      else setValue(null, true)
    } catch {
      toast.error(texts.failed)
    } finally {
      setBusy(false)
    }
  }

  const isOwn = user?.id === id
  return (
    <div className="carte-link field-type">
      <p className="field-label">{texts.title}</p>
      <p className="carte-link__state">{value ? texts.linked : texts.notLinked}</p>
      {isOwn && value ? (
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          onClick={() => void ask('DELETE')}
          size="small"
        >
          {texts.unlink}
        </Button>
      ) : null}
      {isOwn && !value && !given ? (
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          onClick={() => void ask('POST')}
          size="small"
        >
          {texts.link}
        </Button>
      ) : null}
      {given ? (
        <div aria-live="polite">
          <p>
            {given.url ? (
              <a href={given.url} rel="noreferrer" target="_blank">
                {texts.open}
              </a>
            ) : (
              texts.noBot
            )}
          </p>
          <p>{texts.orSend.replace('{minutes}', String(given.minutes))}</p>
          <p>
            <code className="carte-link__code">/link {given.code}</code>
          </p>
        </div>
      ) : null}
    </div>
  )
}
