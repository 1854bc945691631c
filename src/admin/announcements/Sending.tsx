'use client'

import { Button, toast, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { progressOf, type SendingResults, sendingResults } from './progressOf'
import { announcementTexts } from './texts'
import './announcements.css'

/** While it is being sent, the figures are this many milliseconds old at most. */
const beat = 2_000

/** What became of a published announcement, live; with buttons to pause it and to call it off. */
export function Sending() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const isAnnounced = useFormFields(([fields]) => Boolean(fields.announcedAt?.value))
  const [results, setResults] = useState<SendingResults | null>(null)
  const [isBusy, setBusy] = useState(false)
  const texts = announcementTexts(i18n.language)

  const load = useCallback(async () => {
    const answer = await fetch(`/api/announcements/${id}/results`, { credentials: 'include' })
    if (!answer.ok) return
    setResults(sendingResults.parse(await answer.json()))
  }, [id])

  const progress = results ? progressOf(results) : null
  const isRunning = progress !== null && progress.waiting > 0
  useEffect(() => {
    if (!isAnnounced || id === undefined) return
    void load().catch(() => undefined)
    const timer = setInterval(() => void load().catch(() => undefined), isRunning ? beat : beat * 5)
    return () => clearInterval(timer)
  }, [id, isAnnounced, isRunning, load])

  const isOnSite = useFormFields(
    ([{ channels }]) => Array.isArray(channels?.value) && channels.value.includes('site'),
  )
  if (!isAnnounced || !progress || !results) return null
  const page = isOnSite ? (
    <a href={`/news/${id}`} rel="noreferrer" target="_blank">
      {texts.onSite}
    </a>
  ) : null

  const steer = async (what: 'pause' | 'resume' | 'cancel') => {
    if (what === 'cancel' && !window.confirm(texts.reallyCancel)) return
    setBusy(true)
    try {
      const answer = await fetch(`/api/announcements/${id}/sending`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language },
        body: JSON.stringify({ do: what }),
      })
      if (!answer.ok) throw new Error(`The server answered ${answer.status}.`)
      await load()
    } catch {
      toast.error(texts.failed)
    } finally {
      setBusy(false)
    }
  }

  const { total, waiting, paused } = progress
  if (total === 0) {
    return (
      <p className="carte-sending__nobody">
        {texts.nobody} {page}
      </p>
    )
  }
  const done = total - waiting - paused
  const number = new Intl.NumberFormat(i18n.language)
  const title =
    waiting > 0
      ? texts.running
      : paused > 0
        ? texts.paused
        : progress.cancelled > 0
          ? texts.cancelled
          : texts.done
  const facts: [string, number, string][] = [
    [texts.sent, progress.sent, 'sent'],
    [texts.kept, progress.kept, 'kept'],
    [texts.waiting, waiting + paused, 'waiting'],
    [texts.unreachable, progress.unreachable, 'unreachable'],
    [texts.notSent, progress.failed + progress.cancelled, 'failed'],
    [texts.left, results.left, 'left'],
  ]
  return (
    <section aria-label={texts.sending} className="carte-sending">
      <div className="carte-sending__head">
        <h3>{title}</h3>
        <p aria-live="polite">
          {texts.of.replace('{done}', number.format(done)).replace('{total}', number.format(total))}
        </p>
        {page}
      </div>
      <progress aria-label={title} max={total} value={done} />
      <dl>
        {facts
          .filter(([, count]) => count > 0)
          .map(([name, count, kind]) => (
            <div className={`carte-sending__fact carte-sending__fact--${kind}`} key={kind}>
              <dt>{name}</dt>
              <dd>{number.format(count)}</dd>
            </div>
          ))}
      </dl>
      {waiting + paused > 0 ? (
        <div className="carte-sending__buttons">
          {waiting > 0 ? (
            <Button buttonStyle="secondary" disabled={isBusy} onClick={() => void steer('pause')}>
              {texts.pause}
            </Button>
          ) : (
            <Button buttonStyle="primary" disabled={isBusy} onClick={() => void steer('resume')}>
              {texts.resume}
            </Button>
          )}
          <Button buttonStyle="subtle" disabled={isBusy} onClick={() => void steer('cancel')}>
            {texts.cancel}
          </Button>
        </div>
      ) : null}
    </section>
  )
}
