'use client'

import { useDocumentInfo, useDocumentTitle, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'

import { useTexts } from '../useTexts'

/**
 * Of a draft that has no name yet Payload makes its number the title of the page and the last step of the way there: «34».
 * `name` is the field that the title is taken from.
 */
export function NamelessTitle({ name }: { name: string }) {
  const { id } = useDocumentInfo()
  const { setDocumentTitle, title } = useDocumentTitle()
  const { text } = useTexts()
  const isNamed = useFormFields(([fields]) => Boolean(fields[name]?.value))
  const untitled = text('untitled')
  const isNumber = !isNamed && id !== undefined && title === String(id)
  useEffect(() => {
    if (!isNumber) return
    // Payload's own effects, which run after this one, would take it back.
    const frame = requestAnimationFrame(() => setDocumentTitle(untitled))
    return () => cancelAnimationFrame(frame)
  }, [isNumber, setDocumentTitle, untitled])
  return null
}
