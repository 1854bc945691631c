'use client'

import { useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'

import { adminLanguage } from '@/src/i18n/admin'

import { OnceButton } from '../OnceButton'

const texts = {
  ru: {
    ask: 'Применить ещё раз',
    busy: 'Ставим в очередь…',
    done: 'Поставлено в очередь',
    failed: 'Не получилось. Проверьте связь и попробуйте ещё раз.',
  },
  en: {
    ask: 'Apply again',
    busy: 'Queuing…',
    done: 'Waiting to be applied',
    failed: 'That did not work. Check the connection and try again.',
  },
}

/** Has an event from outside applied once more, where that does no harm. */
export function Replay() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [state, source] = useFormFields(([fields]) => [fields.state?.value, fields.source?.value])

  const isPossible = state === 'failed' || (state === 'applied' && source === 'iiko')
  if (!isPossible) return null
  return (
    <OnceButton path={`/inbox-events/${id}/replay`} words={texts[adminLanguage(i18n.language)]} />
  )
}
