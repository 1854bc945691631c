import type { FlattenedField, PayloadRequest } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'

import { keysOf } from './keysOf'
import { isRecord } from '@/src/domain/sheet/stored'

import { mapReferences } from './mapReferences'
import { type Part, parts, saidOfPhoto, unsaid } from './parts'
import { type Document, readParts } from './readParts'

/** The whole menu. Documents refer to each other by `key`; texts hold every language. */
export type MenuJson = {
  readonly format: 'carte-menu'
  readonly version: 1
  readonly parts: Readonly<Record<string, readonly Document[]>>
}

export type Said = {
  json: MenuJson
  stored: Map<Part, Document[]>
  keys: Map<Part, Map<number, string>>
}

/** The stored menu as JSON, read at one moment, with what it was made of. */
export function sayMenu(req: PayloadRequest): Promise<Said> {
  return inTransaction(req, async () => {
    const stored = await readParts(req)
    const keys: Said['keys'] = new Map()
    for (const [part, documents] of stored) keys.set(part, keysOf(documents, keys))
    const said: Record<string, Document[]> = {}
    for (const part of parts) {
      said[part] = (stored.get(part) ?? []).map((document) =>
        sayDocument({ req, part, document, keys }),
      )
    }
    return { json: { format: 'carte-menu', version: 1, parts: said }, stored, keys }
  })
}

/** As a file: two spaces deep, the same menu always the same bytes. */
export function writeJson(json: MenuJson): string {
  return `${JSON.stringify(json, null, 2)}\n`
}

type ToSay = {
  req: PayloadRequest
  part: Part
  document: Document
  keys: ReadonlyMap<string, ReadonlyMap<number, string>>
}

function sayDocument({ req, part, document, keys }: ToSay): Document {
  const fields = req.payload.collections[part].config.flattenedFields
  const byKey = mapReferences(fields, document, (collection, id) =>
    // What is in the trash is named by nobody any more.
    typeof id === 'number' ? (keys.get(collection)?.get(id) ?? null) : id,
  )
  const said: Record<string, unknown> = { key: keys.get(part)?.get(Number(document.id)) }
  const told = fields.filter(
    ({ name, type }) =>
      type !== 'join' && !unsaid.has(name) && (part !== 'media' || saidOfPhoto.has(name)),
  )
  return { ...said, ...pruned(told, byKey) }
}

/** Nothing is said by leaving it out, so that a document says the same before and after a trip. */
function pruned(fields: readonly FlattenedField[], document: Document): Document {
  const said: Record<string, unknown> = {}
  for (const field of fields) {
    const value = document[field.name]
    if (value === null || value === undefined) continue
    if (field.localized) {
      if (!isRecord(value)) continue
      const texts = Object.entries(value).filter(([, text]) => text !== null && text !== undefined)
      if (texts.length > 0) said[field.name] = Object.fromEntries(texts.sort())
    } else if (field.type === 'group' && isRecord(value)) {
      const inner = pruned(field.flattenedFields, value)
      if (Object.keys(inner).length > 0) said[field.name] = inner
    } else if (field.type === 'array' && Array.isArray(value)) {
      const rows = value.filter(isRecord)
      if (rows.length > 0) {
        said[field.name] = rows.map((row) => ({ id: row.id, ...pruned(idless(field), row) }))
      }
    } else if (!Array.isArray(value) || value.length > 0) said[field.name] = value
  }
  return said
}

function idless({ flattenedFields }: { flattenedFields: readonly FlattenedField[] }) {
  return flattenedFields.filter(({ name }) => name !== 'id')
}
