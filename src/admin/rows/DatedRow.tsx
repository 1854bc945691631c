'use client'

import { useRowLabel, useTranslation } from '@payloadcms/ui'

import { adminLanguage } from '@/src/i18n/admin'

type Row = {
  from?: string | null
  until?: string | null
  closed?: boolean | null
  opens?: string | null
  closes?: string | null
  note?: string | null
}

const closedWord = { ru: 'закрыто', en: 'closed' }
const newDay = { ru: 'Новый день', en: 'A new day' }

/** A day that differs, by its dates and hours. */
export function DatedRow() {
  const { i18n } = useTranslation()
  const { data } = useRowLabel<Row>()
  const language = adminLanguage(i18n.language)
  const { closed, closes, from, note, opens, until } = data
  if (!from) return <span>{newDay[language]}</span>
  const shown = (day: string) =>
    new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
      Date.parse(`${day}T00:00:00Z`) || 0,
    )
  const dates = until && until !== from ? `${shown(from)} — ${shown(until)}` : shown(from)
  const hours = closed === false ? `${opens ?? ''}–${closes ?? ''}` : closedWord[language]
  return <span>{[dates, hours, note].filter(Boolean).join(' · ')}</span>
}
