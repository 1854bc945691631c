'use client'

import { useTranslation } from '@payloadcms/ui'

import { adminLanguage } from '@/src/i18n/admin'
import { fill } from '@/src/i18n/fill'

import { type IikoText, iikoTexts } from './texts'

/** The words of iiko's pages in the language that the admin speaks now. */
export function useIikoTexts() {
  const { i18n } = useTranslation()
  const texts = iikoTexts(i18n.language)
  return {
    language: adminLanguage(i18n.language),
    text: (key: IikoText, values: Record<string, string> = {}) => fill(texts[key], values),
  }
}

export type Texts = ReturnType<typeof useIikoTexts>
