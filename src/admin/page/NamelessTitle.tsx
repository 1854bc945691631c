'use client'

import { useFormFields } from '@payloadcms/ui'

import { useTexts } from '../useTexts'
import { useDocumentHeading } from './useDocumentHeading'

/**
 * Of a draft that has no name yet Payload makes its number the title of the page and the last step of the way there: «34».
 * `name` is the field that the title is taken from.
 */
export function NamelessTitle({ name }: { name: string }) {
  const { text } = useTexts()
  const isNamed = useFormFields(([fields]) => Boolean(fields[name]?.value))
  useDocumentHeading(isNamed ? null : text('untitled'))
  return null
}
