'use client'

import { useTranslation } from '@payloadcms/ui'
import { usePathname, useRouter } from 'next/navigation'
import { useId, useState } from 'react'

import { auditActions } from '@/src/domain/audit/AuditEntry'
import { adminLanguage } from '@/src/i18n/admin'

import { actionNames } from './names'
import { auditTexts } from './texts'
import { useSubjects } from './useSubjects'
import './audit.css'

const empty = { subject: '', name: '', action: '', from: '', until: '' }

/** The moment at which a day begins here, or the day after it. */
function startOf(day: string, later = 0): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date + later).toISOString()
}

/** Chooses entries of the journal by where, who, what and when, and gives those as a file. */
export function AuditFilter() {
  const { i18n } = useTranslation()
  const texts = auditTexts(i18n.language)
  const language = adminLanguage(i18n.language)
  const subjects = useSubjects()
  const router = useRouter()
  const path = usePathname()
  const id = useId()
  const [chosen, setChosen] = useState(empty)
  const choose = (part: Partial<typeof empty>) => setChosen((known) => ({ ...known, ...part }))

  const from = chosen.from && startOf(chosen.from)
  const until = chosen.until && startOf(chosen.until, 1)
  const conditions = [
    ['subject', 'equals', chosen.subject],
    ['name', 'equals', chosen.name.trim()],
    ['action', 'equals', chosen.action],
    ['at', 'greater_than_equal', from],
    ['at', 'less_than', until],
  ].filter(([, , value]) => value !== '')
  const show = () => {
    const query = new URLSearchParams()
    conditions.forEach(([field, operator, value = ''], place) => {
      query.set(`where[or][0][and][${place}][${field}][${operator}]`, value)
    })
    router.push(`${path}?${query.toString()}`)
  }
  const file = new URLSearchParams({ language })
  for (const [name, value] of Object.entries({ ...chosen, from, until })) {
    if (value !== '') file.set(name, value)
  }

  return (
    <section aria-label={texts.filter} className="carte-audit-filter">
      <label htmlFor={`${id}subject`}>
        {texts.subject}
        <select
          id={`${id}subject`}
          onChange={({ target }) => choose({ subject: target.value })}
          value={chosen.subject}
        >
          <option value="">{texts.everywhere}</option>
          {subjects.map(({ label, value }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label htmlFor={`${id}action`}>
        {texts.action}
        <select
          id={`${id}action`}
          onChange={({ target }) => choose({ action: target.value })}
          value={chosen.action}
        >
          <option value="">{texts.anything}</option>
          {auditActions.map((action) => (
            <option key={action} value={action}>
              {actionNames[action][language]}
            </option>
          ))}
        </select>
      </label>
      <label htmlFor={`${id}name`}>
        {texts.who}
        <input
          id={`${id}name`}
          maxLength={200}
          onChange={({ target }) => choose({ name: target.value })}
          onKeyDown={({ key }) => (key === 'Enter' ? show() : undefined)}
          type="text"
          value={chosen.name}
        />
      </label>
      <label htmlFor={`${id}from`}>
        {texts.from}
        <input
          id={`${id}from`}
          onChange={({ target }) => choose({ from: target.value })}
          type="date"
          value={chosen.from}
        />
      </label>
      <label htmlFor={`${id}until`}>
        {texts.until}
        <input
          id={`${id}until`}
          onChange={({ target }) => choose({ until: target.value })}
          type="date"
          value={chosen.until}
        />
      </label>
      <span className="carte-audit-filter__actions">
        <button onClick={show} type="button">
          {texts.show}
        </button>
        <button
          onClick={() => {
            setChosen(empty)
            router.push(path)
          }}
          type="button"
        >
          {texts.clear}
        </button>
        <a download href={`/api/audit/export?${file.toString()}`}>
          {texts.download}
        </a>
      </span>
    </section>
  )
}
