import { z } from 'zod'

import { auditInSight } from '@/src/access/auditInSight'
import { actionNames, wayNames } from '@/src/admin/audit/names'
import { textOfLeaf } from '@/src/admin/audit/textOfLeaf'
import { auditActions } from '@/src/domain/audit/AuditEntry'
import type { Leaf } from '@/src/domain/audit/FieldChange'
import type { Cell } from '@/src/domain/sheet/Value'
import { languages } from '@/src/i18n/language'
import { fieldAt } from '@/src/admin/audit/fieldAt'
import { fieldChanges } from '@/src/admin/audit/fieldChanges'
import { fieldsOf } from '@/src/admin/audit/fieldsOf'
import { writeCsv } from '@/src/menu/sheet/file/writeCsv'

import { defineCall } from '../v1/call/defineCall'

/** Rows of the file; a longer time is exported in parts. */
const most = 50_000
const atOnce = 1_000

const heads = {
  ru: ['Когда', 'Кто', 'Через что', 'Что сделано', 'Где', 'Номер', 'Что', 'Поле', 'Было', 'Стало'],
  en: ['When', 'Who', 'Through', 'Action', 'Where', 'Number', 'What', 'Field', 'Before', 'After'],
}
const veiled = { ru: '(скрыто)', en: '(hidden)' }

/**
 * `GET /api/audit/export?from=…&until=…&subject=…&name=…&action=…`: the journal as CSV, one line a field that changed,
 * the newest first; whoever asks gets what they may read.
 */
export const { endpoint: exportAudit } = defineCall({
  name: 'exportAudit',
  method: 'get',
  path: '/export',
  tag: 'Staff',
  summary: 'The journal of changes as a spreadsheet',
  access: {
    allows: ({ req }) => Boolean(auditInSight({ req })),
    means: 'Administrators; managers of all restaurants without accounts and settings.',
  },
  asks: {
    query: z.object({
      from: z.iso.datetime({ offset: true }).optional(),
      until: z.iso.datetime({ offset: true }).optional(),
      subject: z.string().max(100).optional(),
      name: z.string().max(200).optional(),
      action: z.enum(auditActions).optional(),
      language: z.enum(languages).default('ru'),
    }),
  },
  answers: { status: 200, description: 'The file.' },
  handle: async ({ req, query: { action, from, language, name, subject, until } }) => {
    const rows: Cell[][] = [heads[language]]
    let below: number | undefined
    while (rows.length <= most) {
      const { docs } = await req.payload.find({
        collection: 'audit',
        depth: 0,
        limit: atOnce,
        overrideAccess: false,
        pagination: false,
        req,
        sort: '-id',
        user: req.user,
        where: {
          and: [
            ...(action ? [{ action: { equals: action } }] : []),
            ...(from ? [{ at: { greater_than_equal: from } }] : []),
            ...(until ? [{ at: { less_than: until } }] : []),
            ...(subject ? [{ subject: { equals: subject } }] : []),
            ...(name ? [{ name: { equals: name } }] : []),
            ...(below === undefined ? [] : [{ id: { less_than: below } }]),
          ],
        },
      })
      for (const entry of docs) {
        const head = [
          entry.at,
          entry.name ?? '',
          wayNames[entry.via][language],
          actionNames[entry.action][language],
          entry.subject,
          entry.document ?? '',
          entry.title ?? '',
        ]
        const changes = fieldChanges.parse(entry.changes ?? [])
        const fields = fieldsOf(req.payload.config, entry.subject)
        if (changes.length === 0) rows.push([...head, '', '', ''])
        for (const change of changes) {
          const field = fieldAt(change.field, fields)
          const shown = (leaf: Leaf) => textOfLeaf(leaf, field, language)
          const [before, after] =
            'isVeiled' in change
              ? [veiled[language], veiled[language]]
              : [shown(change.before), shown(change.after)]
          rows.push([...head, change.field, before, after])
        }
      }
      below = docs.at(-1)?.id
      if (docs.length < atOnce) break
    }
    return {
      response: new Response(new Uint8Array(writeCsv({ name: 'audit', rows }, language)), {
        headers: {
          'Cache-Control': 'private, no-store',
          'Content-Disposition': 'attachment; filename="carte-audit.csv"',
          'Content-Type': 'text/csv; charset=utf-8',
        },
      }),
    }
  },
})
