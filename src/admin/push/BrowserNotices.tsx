'use client'

import { Button, toast, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'

import { browserPush } from './browserPush'
import { pushTexts } from './texts'
import './push.css'

/** Staff have a subscription of their own, beside one as a guest. */
const scope = '/admin/'
const at = '/api/users/browser-notices'
const answered = z.object({ isOn: z.boolean() })

type State = 'loading' | 'unsupported' | 'denied' | 'on' | 'off'

/** Whether this browser gets one's notices, and a button to change it; on one's own account alone. */
export function BrowserNotices() {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [state, setState] = useState<State>('loading')
  const [isBusy, setBusy] = useState(false)
  const texts = pushTexts(i18n.language)
  const isOwn = id !== undefined && user?.id === id

  const read = useCallback(async () => {
    const browser = await browserPush()
    const here = await browser.stateOf(scope)
    const endpoint = here === 'on' ? await browser.endpointIn(scope) : null
    if (endpoint === null) return setState(here === 'on' ? 'off' : here)
    // Switched on here once, and ended since: signed out, or another account on this computer.
    const answer = await fetch(`${at}?endpoint=${encodeURIComponent(endpoint)}`)
    if (!answer.ok) throw new Error(`The server answered ${answer.status}.`)
    setState(answered.parse(await answer.json()).isOn ? 'on' : 'off')
  }, [])

  useEffect(() => {
    if (isOwn) read().catch(() => setState('off'))
  }, [isOwn, read])

  if (!isOwn) return null

  const change = async (work: () => Promise<void>) => {
    setBusy(true)
    try {
      await work()
      await read()
    } catch {
      toast.error(texts.failed)
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className="carte-notices field-type" data-state={state}>
      <p className="field-label">{texts.title}</p>
      <p aria-live="polite" className="carte-notices__state">
        {texts[state]}
      </p>
      {state === 'off' ? (
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          onClick={() => void change(() => switchOn(i18n.language))}
          size="small"
        >
          {texts.switchOn}
        </Button>
      ) : null}
      {state === 'on' ? (
        <>
          <Button
            buttonStyle="secondary"
            disabled={isBusy}
            onClick={() => void change(switchOff)}
            size="small"
          >
            {texts.switchOff}
          </Button>
          <p className="carte-notices__hint">{texts.hint}</p>
        </>
      ) : null}
    </div>
  )
}

async function switchOn(language: string): Promise<void> {
  const { switchOn: subscribe } = await browserPush()
  const subscription = await subscribe(scope)
  if (subscription === null) return
  const answer = await fetch(at, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify({ subscription }),
  })
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`)
}

async function switchOff(): Promise<void> {
  const browser = await browserPush()
  const endpoint = await browser.endpointIn(scope)
  if (endpoint !== null) {
    const answer = await fetch(`${at}?endpoint=${encodeURIComponent(endpoint)}`, {
      method: 'DELETE',
      credentials: 'include',
    })
    if (!answer.ok) throw new Error(`The server answered ${answer.status}.`)
  }
  await browser.switchOff(scope)
}
