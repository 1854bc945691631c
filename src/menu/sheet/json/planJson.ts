import { isDeepStrictEqual } from 'node:util'

import type { PayloadRequest } from 'payload'

import { isRecord } from '@/src/domain/sheet/stored'

import { mapReferences } from './mapReferences'
import { type Part, parts } from './parts'
import type { ReadMenu } from './readJson'
import type { Document } from './readParts'
import { unknownFields } from './unknownFields'
import type { Said } from './writeJson'

export type JsonChange = {
  readonly part: Part
  readonly key: string
  readonly title: string
  /** Null: a new document. */
  readonly id: number | null
  /** Fields that the file says otherwise, as the file says them. */
  readonly fields: Document
  /** And as they are said now. */
  readonly before: Document
}

export type JsonError = {
  readonly part: Part
  readonly key: string
  readonly code: 'repeatedKey' | 'unknownField' | 'unknownReference' | 'photoMissing'
  readonly found: string
}

export type JsonPlan = {
  readonly changes: readonly JsonChange[]
  readonly errors: readonly JsonError[]
}

type ToPlan = {
  req: PayloadRequest
  menu: ReadMenu
  now: Said
  /** Whether the file of a photo that is not stored comes with it. */
  brings: (filename: string) => boolean
}

/** What must be written so that the stored menu says what the file says; what it lacks is left alone. */
export function planJson({ req, menu, now, brings }: ToPlan): JsonPlan {
  const changes: JsonChange[] = []
  const errors: JsonError[] = []
  const known = new Map<string, Set<string>>()
  for (const part of parts) {
    const keys = [
      ...(now.keys.get(part)?.values() ?? []),
      ...(menu.get(part) ?? []).map(({ key }) => key),
    ]
    known.set(part, new Set(keys))
  }
  for (const part of parts) {
    const { flattenedFields } = req.payload.collections[part].config
    const told = new Map((now.json.parts[part] ?? []).map((document) => [document.key, document]))
    const ids = new Map([...(now.keys.get(part) ?? [])].map(([id, key]) => [key, id]))
    const seen = new Set<string>()
    for (const { key, ...fields } of menu.get(part) ?? []) {
      if (seen.has(key)) {
        errors.push({ part, key, code: 'repeatedKey', found: key })
        continue
      }
      seen.add(key)
      for (const found of unknownFields(flattenedFields, fields)) {
        errors.push({ part, key, code: 'unknownField', found })
      }
      mapReferences(flattenedFields, fields, (collection, name) => {
        if (!known.get(collection)?.has(String(name))) {
          errors.push({
            part,
            key,
            code: 'unknownReference',
            found: `${collection}: ${String(name)}`,
          })
        }
        return name
      })
      const before = told.get(key)
      if (!before && part === 'media' && !brings(fileNamed(key))) {
        errors.push({ part, key, code: 'photoMissing', found: fileNamed(key) })
        continue
      }
      const differing = Object.entries(fields).filter(
        ([field, value]) => !before || !isDeepStrictEqual(value, before[field]),
      )
      if (before && differing.length === 0) continue
      changes.push({
        part,
        key,
        title: titleOf(fields) ?? key,
        id: ids.get(key) ?? null,
        fields: Object.fromEntries(differing),
        before: before ?? {},
      })
    }
  }
  return { changes, errors }
}

/** Which file a photo's key names: the number that tells photos of one name apart is not part of it. */
export function fileNamed(key: string): string {
  return key.replace(/~\d+$/, '')
}

function titleOf({ name, alt }: Document): string | undefined {
  const texts = name ?? alt
  const [first] = isRecord(texts) ? Object.values(texts) : []
  return typeof first === 'string' ? first : undefined
}
