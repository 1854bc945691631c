'use client'

import { useRowLabel, useTranslation } from '@payloadcms/ui'

import { formatRoubles } from '@/src/domain/money/formatRoubles'
import { adminLanguage } from '@/src/i18n/admin'

type Row = { name?: string | null; price?: number | null }

/** An array's row by what is in it: its name, and its price where it has one. */
export function NamedRow() {
  const { i18n } = useTranslation()
  const { data, rowNumber } = useRowLabel<Row>()
  const language = adminLanguage(i18n.language)
  const name = data.name || `№ ${(rowNumber ?? 0) + 1}`
  return (
    <span>
      {typeof data.price === 'number' ? `${name} · ${formatRoubles(data.price, language)}` : name}
    </span>
  )
}
