'use client'

import { useTranslation } from '@payloadcms/ui'

import { adminLanguage } from '@/src/i18n/admin'
import { fill } from '@/src/i18n/fill'

import { type MenuFileText, menuFileTexts } from './texts'

/** The page's texts in the language that the admin speaks now. */
export function useMenuFileTexts() {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n.language)
  return {
    language,
    text: (key: MenuFileText, values: Record<string, string | number> = {}) =>
      fill(menuFileTexts[language][key], values),
  }
}

export type Texts = ReturnType<typeof useMenuFileTexts>
