'use client'

import { Button, toast, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { type KeyboardEvent, useCallback, useEffect, useState } from 'react'
import { z } from 'zod'

import { smsSegments } from '@/src/domain/messages/sms/smsSegments'

import { SmsView } from '../templates/SmsView'
import { templateTexts } from '../templates/texts'
import { LetterView } from './LetterView'
import { NoticeView } from './NoticeView'
import { type Shown, shown } from './shown'
import { SiteView } from './SiteView'
import { TelegramView } from './TelegramView'
import { announcementTexts } from './texts'
import '../templates/templates.css'
import './announcements.css'

const tabs = ['site', 'telegram', 'email', 'push', 'sms'] as const
type Tab = (typeof tabs)[number]

const tested = z.object({ to: z.array(z.object({ channel: z.string(), address: z.string() })) })

/** How each channel shows the announcement as it stands in its draft; and a test of it to oneself. */
export function Preview() {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const [tab, setTab] = useState<Tab>('site')
  const [messages, setMessages] = useState<Shown | null>(null)
  const [trouble, setTrouble] = useState(false)
  const [isTesting, setTesting] = useState(false)
  const texts = announcementTexts(i18n.language)

  const load = useCallback(async () => {
    try {
      const answer = await fetch(`/api/announcements/${id}/preview?locale=${code}`, {
        credentials: 'include',
        headers: { 'Accept-Language': i18n.language },
      })
      if (!answer.ok) throw new Error(`The server answered ${answer.status}.`)
      setMessages(shown.parse(await answer.json()))
      setTrouble(false)
    } catch {
      setTrouble(true)
    }
  }, [id, code, i18n.language])

  // Whenever the draft has been saved.
  useEffect(() => {
    if (id !== undefined) void load()
  }, [id, load, lastUpdateTime])

  const move = ({ key }: KeyboardEvent) => {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length]
    if (step === 0 || !next) return
    setTab(next)
    document.getElementById(`carte-preview-${next}`)?.focus()
  }

  const test = async () => {
    setTesting(true)
    try {
      const answer = await fetch(`/api/announcements/${id}/test`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language },
        body: JSON.stringify({ locale: code }),
      })
      if (!answer.ok) throw new Error(`The server answered ${answer.status}.`)
      const { to } = tested.parse(await answer.json())
      const names = to.map(({ channel, address }) => (channel === 'email' ? address : 'Telegram'))
      toast.success(texts.tested.replace('{to}', names.join(', ')))
      if (!to.some(({ channel }) => channel === 'telegram')) toast.info(texts.notTelegram)
    } catch {
      toast.error(texts.failed)
    } finally {
      setTesting(false)
    }
  }

  const isEmpty = messages !== null && messages.email.subject === '' && messages.length === 0
  return (
    <section aria-label={texts.preview} className="carte-preview">
      <div className="carte-preview__head">
        <h3>{texts.preview}</h3>
        {id === undefined ? null : (
          <Button
            buttonStyle="secondary"
            disabled={isTesting || messages === null || isEmpty}
            onClick={() => void test()}
            size="small"
          >
            {isTesting ? texts.testing : texts.test}
          </Button>
        )}
      </div>
      <div aria-label={texts.preview} className="carte-preview__tabs" role="tablist">
        {tabs.map((one) => (
          <button
            aria-controls="carte-preview-panel"
            aria-selected={tab === one}
            id={`carte-preview-${one}`}
            key={one}
            onClick={() => setTab(one)}
            onKeyDown={move}
            role="tab"
            tabIndex={tab === one ? 0 : -1}
            type="button"
          >
            {texts.channels[one]}
          </button>
        ))}
      </div>
      <div
        aria-labelledby={`carte-preview-${tab}`}
        className="carte-preview__panel"
        id="carte-preview-panel"
        role="tabpanel"
      >
        {id === undefined ? (
          <p>{texts.saveFirst}</p>
        ) : trouble ? (
          <p role="alert">{texts.failed}</p>
        ) : messages === null ? (
          <p>{texts.loading}</p>
        ) : isEmpty ? (
          <p>{texts.empty}</p>
        ) : tab === 'site' ? (
          <SiteView id={id} locale={code} stamp={lastUpdateTime} texts={texts} />
        ) : tab === 'sms' ? (
          <SmsView
            language={i18n.language}
            sms={{ ...messages.sms, ...smsSegments(messages.sms.body) }}
            texts={templateTexts(i18n.language)}
          />
        ) : tab === 'telegram' ? (
          <TelegramView messages={messages} texts={texts} />
        ) : tab === 'email' ? (
          <LetterView messages={messages} texts={texts} />
        ) : (
          <NoticeView messages={messages} />
        )}
      </div>
    </section>
  )
}
