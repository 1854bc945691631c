import { getTranslation } from '@payloadcms/translations'
import type { UIFieldServerComponent } from 'payload'
import type { ReactNode } from 'react'
import { z } from 'zod'

import { auditActions, auditWays } from '@/src/domain/audit/AuditEntry'
import type { Leaf } from '@/src/domain/audit/FieldChange'
import { adminLanguage } from '@/src/i18n/admin'
import { fill } from '@/src/i18n/fill'

import { Facts } from '../page/Facts'
import { LocalTime } from '../page/LocalTime'
import { fieldAt } from './fieldAt'
import { fieldChanges } from './fieldChanges'
import { fieldsOf } from './fieldsOf'
import { labelOf } from './labelOf'
import { actionNames, wayNames } from './names'
import { auditTexts } from './texts'
import { textOfLeaf } from './textOfLeaf'
import './audit.css'

const entry = z.object({
  at: z.string(),
  via: z.enum(auditWays),
  action: z.enum(auditActions),
  subject: z.string(),
  name: z.string().nullish(),
  document: z.string().nullish(),
  title: z.string().nullish(),
  changes: fieldChanges.nullish(),
})

/** An entry of the journal to be read: who did what to which document, and each field before and after. */
export const AuditPage: UIFieldServerComponent = ({ data, i18n, payload }) => {
  const { data: known } = entry.safeParse(data)
  if (!known) return null
  const { action, at, changes, document, name, subject, title, via } = known
  const language = adminLanguage(i18n.language)
  const texts = auditTexts(i18n.language)
  const collection = payload.config.collections.find(({ slug }) => slug === subject)
  const global = payload.config.globals.find(({ slug }) => slug === subject)
  const label = collection?.labels.singular ?? global?.label
  const where = typeof label === 'function' || !label ? subject : getTranslation(label, i18n)
  const href = global
    ? `/admin/globals/${subject}`
    : collection && document && action !== 'deleted'
      ? `/admin/collections/${subject}/${document}`
      : null
  const what = [where, title || (document ? fill(texts.number, { id: document }) : '')]
  const facts: [string, ReactNode][] = [
    [texts.at, <LocalTime at={at} key="at" language={language} />],
    [texts.action, actionNames[action][language]],
    [texts.subject, what.filter(Boolean).join(': ')],
    [texts.who.replace(/ \(.*/, ''), [wayNames[via][language], name].filter(Boolean).join(', ')],
  ]
  const fields = fieldsOf(payload.config, subject)
  const shown = (path: string, leaf: Leaf): ReactNode => {
    const field = fieldAt(path, fields)
    if (field?.type === 'date' && typeof leaf === 'string' && Date.parse(leaf)) {
      return <LocalTime at={leaf} language={language} />
    }
    return textOfLeaf(leaf, field, language) || '—'
  }
  return (
    <div className="carte-audit">
      <Facts className="carte-audit__facts" facts={facts} />
      {href === null ? null : <a href={href}>{texts.open}</a>}
      {changes && changes.length > 0 ? (
        <div className="carte-audit__scroll" role="region" aria-label={texts.changes} tabIndex={0}>
          <table className="carte-audit__changes">
            <caption>{texts.changes}</caption>
            <thead>
              <tr>
                <th scope="col">{texts.field}</th>
                <th scope="col">{texts.before}</th>
                <th scope="col">{texts.after}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map((change) => (
                <tr key={change.field}>
                  <th scope="row">{labelOf(change.field, fields, language)}</th>
                  {'isVeiled' in change ? (
                    <td colSpan={2}>{texts.veiled}</td>
                  ) : (
                    <>
                      <td>{shown(change.field, change.before)}</td>
                      <td>{shown(change.field, change.after)}</td>
                    </>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <p>{texts.nothing}</p>
      )}
    </div>
  )
}
