'use client'

import { Button, toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { z } from 'zod'

import { adminLanguage } from '@/src/i18n/admin'
import { fill } from '@/src/i18n/fill'

import { askIiko } from './askIiko'
import { ownershipShape } from './runShape'
import { runTexts } from './runTexts'
import { valueText } from './valueText'
import './iikoRuns.css'

/** Our field on the form of what iiko calls so, where the names differ. */
const onForm: Readonly<Record<string, string>> = {
  portionAmount: 'portion__amount',
  portionUnit: 'portion__unit',
  nutritionPer: 'nutrition__per',
  kcal: 'nutrition__kcal',
  protein: 'nutrition__protein',
  fat: 'nutrition__fat',
  carbohydrates: 'nutrition__carbohydrates',
  groups: 'modifierGroups',
}

type Ownership = z.infer<typeof ownershipShape>

/** Which fields follow iiko, marked with a lock on the form too, and which staff took over. */
export function OwnershipPanel() {
  const { id, collectionSlug } = useDocumentInfo()
  const { i18n } = useTranslation()
  const texts = runTexts(i18n.language)
  const language = adminLanguage(i18n.language)
  const [found, setFound] = useState<Ownership | null>(null)
  const [isBusy, setBusy] = useState(false)
  const path = id === undefined ? null : `/ownership/${collectionSlug}/${id}`

  const read = useCallback(async () => {
    if (path === null) return
    const answer = await askIiko(path, i18n.language)
    if (answer.ok) setFound(ownershipShape.parse(await answer.json()))
  }, [path, i18n.language])
  useEffect(() => {
    void read()
  }, [read])

  if (!found || Object.keys(found.given).length === 0) return null
  const named: Readonly<Record<string, string>> = texts.fields
  const nameOf = (field: string) => {
    const [row = '', part] = field.split('.')
    if (part === undefined) return named[row] ?? texts.rowKept
    const name = found.given[`${row}.name`]
    return `${typeof name === 'string' ? name : ''} · ${named[part] ?? part}`
  }
  const followed = Object.keys(found.given).filter(
    (field) =>
      !field.includes('.') && named[field] && !found.kept.includes(field) && field !== 'trashed',
  )
  const locks = followed
    .map((field) => `label[for="field-${onForm[field] ?? field}"]::after`)
    .join(',')

  const giveBack = async (field: string) => {
    setBusy(true)
    try {
      const answer = await askIiko(path ?? '', i18n.language, { fields: [field] })
      if (!answer.ok) throw new Error(`The server answered ${answer.status}.`)
      toast.success(texts.givenBack)
      window.location.reload()
    } catch {
      toast.error(texts.failedToStart)
    } finally {
      setBusy(false)
    }
  }

  return (
    <section className="carte-owned" aria-label="iiko">
      {locks ? <style>{`${locks} { content: ' 🔒'; font-size: 0.8em; }`}</style> : null}
      {found.kept.length > 0 ? (
        <>
          <h4>{texts.ofStaff}</h4>
          <p>{texts.ofStaffNote}</p>
          <ul>
            {found.kept.map((field) => (
              <li key={field}>
                <strong>{nameOf(field)}</strong>
                {field in found.given ? (
                  <>
                    <span className="carte-owned__value">
                      {fill(texts.iikoSays, {
                        value: valueText(
                          field.split('.').at(-1) ?? field,
                          found.given[field] ?? null,
                          {
                            texts,
                            language,
                          },
                        ),
                      })}
                    </span>
                    <Button
                      buttonStyle="secondary"
                      disabled={isBusy}
                      onClick={() => void giveBack(field)}
                      size="small"
                    >
                      {texts.giveBack}
                    </Button>
                  </>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h4>🔒 {texts.ofIiko}</h4>
      <p>{followed.map((field) => named[field]).join(', ')}</p>
    </section>
  )
}
