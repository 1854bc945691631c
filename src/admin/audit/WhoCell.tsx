'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps, TextFieldClient } from 'payload'

import { auditWays } from '@/src/domain/audit/AuditEntry'
import { adminLanguage } from '@/src/i18n/admin'

import { wayNames } from './names'

/** Who made a change: staff by their names, whatever else by what it is. */
export function WhoCell({ cellData, rowData }: DefaultCellComponentProps<TextFieldClient>) {
  const { i18n } = useTranslation()
  const way = auditWays.find((one) => one === rowData.via)
  const name = typeof cellData === 'string' ? cellData : ''
  const through =
    way && (way !== 'staff' || name === '') ? wayNames[way][adminLanguage(i18n.language)] : ''
  return <span>{[name, through].filter(Boolean).join(', ') || '—'}</span>
}
