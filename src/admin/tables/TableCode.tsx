'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'

import { fill } from '@/src/i18n/fill'

import { CodeFiles } from './CodeFiles'
import { useTableTexts } from './texts'
import './tables.css'

/** On the page of a table: its code, and the files of it. */
export function TableCode() {
  const { id } = useDocumentInfo()
  const { language, texts } = useTableTexts()
  const [code, name] = useFormFields(([fields]) => [fields.code?.value, fields.name?.value])
  if (id === undefined || !code) return null
  const shown = typeof name === 'string' ? name : ''
  return (
    <section aria-label={texts.ofTable} className="carte-codes__one field-type">
      <p className="field-label">{texts.ofTable}</p>
      <img
        alt={fill(texts.codeOf, { name: shown })}
        height={180}
        src={`/api/tables/${id}/code.svg?language=${language}`}
        width={180}
      />
      <CodeFiles id={id} language={language} name={shown} />
    </section>
  )
}
