'use client'

import { FieldLabel, useField, useFormFields, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect, useState } from 'react'
import { z } from 'zod'

import { adminLanguage } from '@/src/i18n/admin'

import './iiko.css'

const texts = {
  ru: {
    none: 'Не выбран: стол назовёт комментарий',
    hint: 'Заказ гостя за этим столом откроется на нём и в iikoFront.',
    loading: 'Спрашиваем iiko…',
    noTables:
      'iiko не назвала столов этого ресторана: столы показываются, если в iiko включены резервы.',
    gone: 'Этого стола в iiko больше нет',
  },
  en: {
    none: 'Not chosen: the comment names the table',
    hint: 'What a guest orders at this table opens at it in iikoFront too.',
    loading: 'Asking iiko…',
    noTables: 'iiko names no tables here: they are told where reserves are on in iiko.',
    gone: 'iiko has this table no more',
  },
}

const answer = z.object({
  isConnected: z.boolean(),
  tables: z.array(z.object({ id: z.string(), section: z.string(), name: z.string() })),
})
const refusal = z.object({ detail: z.string() })

type Found = z.infer<typeof answer> | { failure: string } | null

/** Which table of iiko's a table is; nothing where the restaurant is not connected to iiko. */
export function TableChoice({ field, path, readOnly }: TextFieldClientProps) {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n.language)
  const words = texts[language]
  const { setValue, value } = useField<string | null>({ path })
  const location = useFormFields(([fields]) => Number(fields.location?.value) || null)
  const [found, setFound] = useState<Found>(null)

  useEffect(() => {
    let isLeft = false
    setFound(null)
    if (location === null) return
    const ask = async (): Promise<Found> => {
      const response = await fetch(`/api/iiko/tables?location=${location}`, {
        credentials: 'include',
        headers: { 'Accept-Language': language },
      })
      const told: unknown = await response.json()
      if (response.ok) return answer.parse(told)
      return { failure: refusal.safeParse(told).data?.detail ?? String(response.status) }
    }
    ask().then(
      (told) => !isLeft && setFound(told),
      (error: unknown) => !isLeft && setFound({ failure: String(error) }),
    )
    return () => {
      isLeft = true
    }
  }, [language, location])

  // Most restaurants have no iiko, and then this is no field of theirs.
  if (location === null && !value) return null
  const isOpen = found !== null && 'tables' in found
  if (isOpen && !found.isConnected && !value) return null
  const tables = isOpen ? found.tables : []
  const isGone = Boolean(value) && isOpen && !tables.some(({ id }) => id === value)
  const halls = [...new Set(tables.map(({ section }) => section))]
  const status =
    found === null
      ? words.loading
      : 'failure' in found
        ? found.failure
        : tables.length === 0
          ? words.noTables
          : words.hint
  const id = `field-${path}`
  return (
    <div className="field-type carte-iiko-table">
      <FieldLabel htmlFor={id} label={field.label} path={path} />
      <select
        aria-describedby={`${id}-status`}
        disabled={readOnly || !isOpen}
        id={id}
        onChange={({ target }) => setValue(target.value || null)}
        value={value ?? ''}
      >
        <option value="">{words.none}</option>
        {value && (isGone || !isOpen) ? (
          <option value={value}>{isGone ? words.gone : value}</option>
        ) : null}
        {halls.map((hall) => (
          <optgroup key={hall} label={hall}>
            {tables
              .filter(({ section }) => section === hall)
              .map((table) => (
                <option key={table.id} value={table.id}>
                  {table.name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <p className="field-description" id={`${id}-status`} role="status">
        {status}
      </p>
    </div>
  )
}
