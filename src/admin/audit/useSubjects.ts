'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'

/** What can stand in the journal, named as the admin names it. */
export function useSubjects(): { value: string; label: string }[] {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  return [
    ...config.collections.map(({ labels, slug }) => ({
      value: slug,
      label: getTranslation(labels.plural, i18n),
    })),
    ...config.globals.map(({ label, slug }) => ({
      value: slug,
      label: getTranslation(label, i18n),
    })),
  ].filter(({ value }) => value !== 'audit' && !value.startsWith('payload-'))
}
