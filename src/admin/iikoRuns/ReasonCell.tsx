'use client'

import type { DefaultCellComponentProps, TextFieldClient } from 'payload'

import { useTranslation } from '@payloadcms/ui'

import { adminLanguage } from '@/src/i18n/admin'
import { runReason } from '@/src/i18n/runReason'

/** Why a run failed, in a list, in the reader's language. */
export function ReasonCell({ cellData }: DefaultCellComponentProps<TextFieldClient>) {
  const { i18n } = useTranslation()
  const reason = typeof cellData === 'string' && cellData !== '' ? runReason(cellData) : null
  return <span>{reason?.[adminLanguage(i18n.language)] ?? '—'}</span>
}
