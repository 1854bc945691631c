'use client'

import { useTranslation } from '@payloadcms/ui'

import { adminLanguage, type AdminText, adminTexts } from '@/src/i18n/admin'
import { fill } from '@/src/i18n/fill'

/** Our texts in the language that the admin speaks now. */
export function useTexts() {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n.language)
  return {
    language,
    text: (key: AdminText, values: Record<string, string | number> = {}) =>
      fill(adminTexts[language][key], values),
  }
}
