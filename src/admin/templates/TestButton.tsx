'use client'

import { Button, toast, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'

import { fill } from '@/src/i18n/fill'

import { ask, WrongWords } from './ask'
import { templateTexts } from './texts'

const tested = z.object({ to: z.array(z.object({ channel: z.string(), address: z.string() })) })

type Props = { words: string; goesByTelegram: boolean; isDisabled: boolean }

/** Sends what stands in the fields to whoever presses it, and says where it went. */
export function TestButton({ words, goesByTelegram, isDisabled }: Props) {
  const { id } = useDocumentInfo()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const [isBusy, setBusy] = useState(false)
  const texts = templateTexts(i18n.language)

  const send = async () => {
    setBusy(true)
    try {
      const asked = { id, what: 'test', locale: code, words, language: i18n.language } as const
      const { to } = tested.parse(await ask(asked))
      const names = to.map(({ channel, address }) => (channel === 'email' ? address : 'Telegram'))
      toast.success(fill(texts.tested, { to: names.join(', ') }))
      if (goesByTelegram && !names.includes('Telegram')) toast.info(texts.notTelegram)
    } catch (error) {
      toast.error(error instanceof WrongWords ? error.message : texts.failed)
    } finally {
      setBusy(false)
    }
  }

  return (
    <Button
      buttonStyle="secondary"
      disabled={isBusy || isDisabled}
      onClick={() => void send()}
      size="small"
    >
      {isBusy ? texts.testing : texts.test}
    </Button>
  )
}
