import type { File, PayloadRequest } from 'payload'

import { saveDocument } from '../save/saveDocument'
import { JsonNotImported } from './JsonNotImported'
import { mapReferences, refersTo } from './mapReferences'
import { type Part, parts } from './parts'
import { fileNamed, type JsonChange } from './planJson'
import type { Said } from './writeJson'

type ToApply = {
  req: PayloadRequest
  changes: readonly JsonChange[]
  now: Said
  fileOf: (filename: string) => File | undefined
  /** Called after each document; throwing stops the import. */
  onWrite: (change: JsonChange) => void
}

/**
 * Writes the changes in the request's transaction; throws JsonNotImported when one is refused. A document that refers to others of its own part
 * is written first without and then with those references, since it may come before them.
 */
export async function applyJson({ req, changes, now, fileOf, onWrite }: ToApply): Promise<void> {
  const ids = new Map<string, Map<string, number>>()
  for (const [part, keys] of now.keys) {
    ids.set(part, new Map([...keys].map(([id, key]) => [key, id])))
  }
  const stored = (part: Part, id: number) => now.stored.get(part)?.find((one) => one.id === id)

  for (const part of parts) {
    const { flattenedFields } = req.payload.collections[part].config
    const within = flattenedFields.filter((field) => refersTo(field, part)).map(({ name }) => name)
    const withNumbers = (fields: JsonChange['fields']) =>
      mapReferences(
        flattenedFields,
        fields,
        (collection, key) => ids.get(collection)?.get(String(key)) ?? null,
      )
    const later: { id: number; fields: JsonChange['fields']; change: JsonChange }[] = []
    for (const change of changes.filter((one) => one.part === part)) {
      const first = Object.fromEntries(
        Object.entries(change.fields).filter(([field]) => !within.includes(field)),
      )
      const second = Object.fromEntries(
        Object.entries(change.fields).filter(([field]) => within.includes(field)),
      )
      const write = { req, part, change, fields: withNumbers(first), stored, fileOf }
      const id = await writeOne(write).catch(notSaved(change))
      ids.get(part)?.set(change.key, id)
      if (Object.keys(second).length > 0) later.push({ id, fields: second, change })
      onWrite(change)
    }
    for (const { id, fields, change } of later) {
      const before = { ...stored(part, id), ...withNumbers(change.fields), ...emptied(within), id }
      const save = { req, collection: part, before, change: withNumbers(fields) }
      await saveDocument(save).catch(notSaved(change))
    }
  }
}

function notSaved(change: JsonChange): (cause: unknown) => never {
  return (cause) => {
    throw new JsonNotImported({ kind: 'notSaved', change }, cause)
  }
}

const emptied = (fields: readonly string[]) =>
  Object.fromEntries(fields.map((field) => [field, null]))

type One = {
  req: PayloadRequest
  part: Part
  change: JsonChange
  fields: Record<string, unknown>
  stored: (part: Part, id: number) => Readonly<Record<string, unknown>> | undefined
  fileOf: ToApply['fileOf']
}

async function writeOne({ req, part, change, fields, stored, fileOf }: One): Promise<number> {
  if (change.id !== null) {
    const before = stored(part, change.id)
    if (Object.keys(fields).length === 0) return change.id
    return saveDocument({ req, collection: part, before, change: fields })
  }
  if (part !== 'media')
    return saveDocument({ req, collection: part, change: { ...fields, generateSlug: false } })
  const file = fileOf(fileNamed(change.key))
  if (!file) throw new Error(`There is no photo ${change.key}.`)
  return saveDocument({ req, collection: part, change: fields, file })
}
