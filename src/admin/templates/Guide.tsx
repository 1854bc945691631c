'use client'

import { toast, useFormFields, useTranslation } from '@payloadcms/ui'

import { adminLanguage } from '@/src/i18n/admin'
import { fill } from '@/src/i18n/fill'
import type { Text } from '@/src/i18n/language'

import { templateTexts } from './texts'
import './templates.css'

type Props = {
  guide?: Readonly<
    Record<string, { hint: Text; variables: { name: string; label: Text; example: Text }[] }>
  >
}

/** When the message is sent, and the variables that may stand in it, to be copied by a press. */
export function Guide({ guide = {} }: Props) {
  const { i18n } = useTranslation()
  const event = useFormFields(([fields]) => fields.event?.value)
  const about = typeof event === 'string' ? guide[event] : undefined
  const texts = templateTexts(i18n.language)
  const language = adminLanguage(i18n.language)
  if (!about) return null

  const copy = async (name: string) => {
    try {
      await navigator.clipboard.writeText(name)
      toast.success(fill(texts.copied, { name }))
    } catch {
      toast.error(texts.notCopied)
    }
  }

  return (
    <section className="carte-guide">
      <p className="carte-guide__hint">{about.hint[language]}</p>
      <details>
        <summary>{texts.guide}</summary>
        <p className="carte-template__note">{texts.howTo}</p>
        <ul>
          {about.variables.map(({ name, label, example }) => (
            <li key={name}>
              <button onClick={() => void copy(`{{${name}}}`)} type="button">
                {`{{${name}}}`}
              </button>
              <span>
                {label[language]},{' '}
                <i>{fill(texts.example, { example: example[language].split('\n')[0] ?? '' })}</i>
              </span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
