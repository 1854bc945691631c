'use client'

import { useSyncExternalStore } from 'react'

import type { Language } from '@/src/i18n/language'

type Props = {
  /** ISO 8601. */
  at: string
  language: Language
}

const never = () => () => undefined

/** A moment to the second by the clock of whoever reads it, which the server does not know. */
export function LocalTime({ at, language }: Props) {
  const text = useSyncExternalStore(
    never,
    () =>
      new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'medium' }).format(
        new Date(at),
      ),
    () => '',
  )
  return <time dateTime={at}>{text}</time>
}
