'use client'

import { Button, useDocumentInfo, useFormModified, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'

import { adminLanguage } from '@/src/i18n/admin'

import { reasonNames, stateNames } from '../deliveries/names'
import { deliveryStates } from '@/src/domain/outbox/Delivery'

const texts = {
  ru: {
    print: 'Пробная страница',
    busy: 'Печатаем…',
    printed: 'Принтер напечатал страницу. Если вместо букв знаки — смените кодовую страницу.',
    waits: 'Страница ждёт очереди и напечатается, как только до неё дойдёт.',
    save: 'Сохраните изменения, чтобы напечатать пробную страницу.',
    failed: 'Не получилось. Проверьте связь и попробуйте ещё раз.',
  },
  en: {
    print: 'Print a test page',
    busy: 'Printing…',
    printed:
      'The printer has printed the page. Signs in place of letters: choose another code page.',
    waits: 'The page waits for its turn and is printed then.',
    save: 'Save your changes to print a test page.',
    failed: 'That did not work. Check the connection and try again.',
  },
}

const answer = z.union([
  z.object({ state: z.enum(deliveryStates), reason: z.string().nullable() }),
  z.object({ detail: z.string() }),
])

/** Prints a page by this printer as it is saved, and says what became of it. */
export function TestPrinter() {
  const { i18n } = useTranslation()
  const { id } = useDocumentInfo()
  const isModified = useFormModified()
  const language = adminLanguage(i18n.language)
  const words = texts[language]
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  if (!id) return null

  const ask = async (): Promise<string> => {
    try {
      const heard = await fetch(`/api/printers/${id}/test`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language },
        body: '{}',
      })
      const { data } = answer.safeParse(await heard.json().catch(() => null))
      if (!data) return words.failed
      if ('detail' in data) return data.detail
      if (data.state === 'sent') return words.printed
      if (data.reason) return reasonNames[data.reason]?.[language] ?? data.reason
      return data.state === 'waiting' || data.state === 'sending'
        ? words.waits
        : stateNames[data.state][language]
    } catch {
      return words.failed
    }
  }
  const print = async () => {
    setBusy(true)
    setSaid('')
    setSaid(await ask())
    setBusy(false)
  }
  return (
    <div className="field-type">
      <Button
        buttonStyle="secondary"
        disabled={isBusy || isModified}
        onClick={() => void print()}
        size="small"
      >
        {isBusy ? words.busy : words.print}
      </Button>
      <p role="status">{isModified ? words.save : said}</p>
    </div>
  )
}
