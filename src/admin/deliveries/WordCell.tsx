'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

import { adminLanguage } from '@/src/i18n/admin'

import { eventNames, reasonNames } from './names'

/** Our own words in the reader's language; a provider's as they are. */
export function WordCell({ cellData }: DefaultCellComponentProps) {
  const { i18n } = useTranslation()
  const word = typeof cellData === 'string' ? cellData : ''
  const known = eventNames[word] ?? reasonNames[word]
  return <span>{known ? known[adminLanguage(i18n.language)] : word}</span>
}
