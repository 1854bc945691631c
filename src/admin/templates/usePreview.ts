'use client'

import { useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { ask, WrongWords } from './ask'
import { type ShownTemplate, shownTemplate } from './shownTemplate'
import { templateTexts } from './texts'

/** Milliseconds after the last key. */
const pause = 400

type Preview = { messages: ShownTemplate | null; trouble: string | null }

/** The messages that the words would make; while those cannot be, the last ones and why not. */
export function usePreview(words: string): Preview {
  const { id } = useDocumentInfo()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const { language } = i18n
  const [preview, setPreview] = useState<Preview>({ messages: null, trouble: null })

  useEffect(() => {
    if (id === undefined) return
    const abort = new AbortController()
    const load = async () => {
      const { signal } = abort
      try {
        const asked = { id, what: 'preview', locale: code, words, language, signal } as const
        setPreview({ messages: shownTemplate.parse(await ask(asked)), trouble: null })
      } catch (error) {
        if (signal.aborted) return
        const trouble = error instanceof WrongWords ? error.message : templateTexts(language).failed
        setPreview(({ messages }) => ({ messages, trouble }))
      }
    }
    const timer = setTimeout(() => void load(), pause)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [id, code, language, words])

  return preview
}
