'use client'

import { Button, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'

import { askServer, Refused } from './askServer'
import { readExamined } from './readExamined'
import { useIikoTexts } from './useIikoTexts'
import './iiko.css'

const readUrl = (answer: unknown): string =>
  typeof answer === 'object' && answer !== null && 'url' in answer ? String(answer.url) : ''

type Told = { is: 'good' | 'bad'; words: string }

/** On a connection's page: does it still work, and shall iiko tell of changes. */
export function ConnectionActions() {
  const { id } = useDocumentInfo()
  const { language, text } = useIikoTexts()
  const organizationId = useFormFields(([fields]) => fields.organizationId?.value)
  const hasWebhook = useFormFields(([fields]) => Boolean(fields.webhookAt?.value))
  const [isBusy, setBusy] = useState(false)
  const [told, setTold] = useState<Told | null>(null)

  const during = async (work: () => Promise<Told>) => {
    setBusy(true)
    setTold(null)
    try {
      setTold(await work())
    } catch (failure) {
      const words = failure instanceof Refused ? failure.message : text('failed')
      setTold({ is: 'bad', words })
    } finally {
      setBusy(false)
    }
  }
  const test = () =>
    during(async () => {
      const options = { language, read: readExamined }
      const { organizations, rights } = await askServer(
        '/api/iiko/examine',
        { connection: Number(id) },
        options,
      )
      const missing = rights.filter(({ isThere }) => !isThere).map(({ right }) => right)
      if (missing.length > 0) {
        return { is: 'bad', words: text('testLack', { rights: missing.join(', ') }) }
      }
      const own = organizations.find((one) => one.id === organizationId)
      return own
        ? { is: 'good', words: text('testGood', { name: own.name }) }
        : { is: 'bad', words: text('noOrganizations') }
    })
  const register = () =>
    during(async () => {
      const body = { connection: Number(id) }
      const url = await askServer('/api/iiko/webhook', body, { language, read: readUrl })
      return { is: 'good', words: text('webhookDone', { url }) }
    })

  if (!id) return null
  return (
    <div className="carte-iiko__actions">
      <div className="carte-iiko__buttons">
        <Button buttonStyle="secondary" disabled={isBusy} onClick={() => void test()}>
          {text('test')}
        </Button>
        <Button buttonStyle="secondary" disabled={isBusy} onClick={() => void register()}>
          {text(hasWebhook ? 'webhookAgain' : 'webhook')}
        </Button>
      </div>
      <p
        className={told?.is === 'bad' ? 'carte-iiko__error' : 'carte-iiko__note'}
        role={told?.is === 'bad' ? 'alert' : 'status'}
      >
        {isBusy ? text('working') : (told?.words ?? text('webhookHint'))}
      </p>
    </div>
  )
}
