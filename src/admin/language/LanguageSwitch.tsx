'use client'

import { useTranslation } from '@payloadcms/ui'

import { useTexts } from '../useTexts'
import './language.css'

/** One click to the other language, named in that language. */
export function LanguageSwitch() {
  const { switchLanguage } = useTranslation()
  const { language, text } = useTexts()
  const other = language === 'ru' ? 'en' : 'ru'
  return (
    <button
      className="carte-language"
      lang={other}
      onClick={() => void switchLanguage?.(other)}
      type="button"
    >
      <span className="carte-language__short" aria-hidden>
        {other.toUpperCase()}
      </span>
      <span className="carte-language__name">{text('switchLanguage')}</span>
    </button>
  )
}
