'use client'

import { useField, useTranslation } from '@payloadcms/ui'
import type { Validate } from 'payload'
import { useCallback, useEffect, useRef, useState } from 'react'

import { editRoubles } from '@/src/domain/money/editRoubles'
import { parseRoubles } from '@/src/domain/money/parseRoubles'

import { useTexts } from '../useTexts'
import { wrongWith } from './wrongWith'

/**
 * The text of an amount beside its kopecks in the form. A text that is no amount leaves the form without
 * one and stays as it was typed, with a complaint; the server then refuses to publish what requires one.
 */
export function useTypedAmount(given: string, required: boolean) {
  const { language, text } = useTexts()
  const { t } = useTranslation()
  // Null while the field shows the form's own amount.
  const [typed, setTyped] = useState<string | null>(null)
  const [isTyping, setIsTyping] = useState(false)
  const latest = useRef(typed)
  const sayWrong = text('wrongAmount')
  const write = (kopecks: unknown) =>
    typeof kopecks === 'number' ? editRoubles(kopecks, language === 'en' ? '.' : ',') : ''

  // Renewed by every text, or Payload would not look again while the amount stays. It reads the latest
  // text all the same, because the form keeps an older one for the moment of saving.
  const validate: Validate = useCallback(
    (kopecks: unknown) => {
      const wrong = wrongWith(latest.current ?? write(kopecks), required)
      if (wrong === 'amount') return sayWrong
      return wrong === 'missing' ? t('validation:required') : true
    },
    [typed, required, sayWrong, t],
  )
  const field = useField<number | null>({ potentiallyStalePath: given, validate })

  const keep = (next: string | null) => {
    latest.current = next
    setTyped(next)
  }

  const isReadable = typed === null || wrongWith(typed, false) === null

  // A version restored, an autosave answered: the amount changes without the keyboard.
  useEffect(() => {
    const standsForNothing = !isReadable && typeof field.value !== 'number'
    if (!isTyping && !standsForNothing) keep(null)
  }, [field.value])

  return {
    ...field,
    shown: typed ?? write(field.value),
    /** What is wrong with the text, once whoever typed it has gone on. */
    complaint: isReadable || isTyping ? undefined : sayWrong,
    type: (next: string) => {
      keep(next)
      setIsTyping(true)
      field.setValue(parseRoubles(next))
    },
    leave: () => {
      setIsTyping(false)
      if (isReadable) keep(null)
    },
  }
}
