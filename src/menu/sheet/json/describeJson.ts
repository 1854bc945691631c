import type { PayloadRequest } from 'payload'

import { fill } from '@/src/i18n/fill'
import type { Language } from '@/src/i18n/language'

import type { DescribedChange, DescribedFault, Preview } from '../Preview'
import { jsonTexts } from '../texts'
import type { JsonImport } from './importJson'
import type { Part } from './parts'
import type { JsonChange, JsonError } from './planJson'

type Words = { req: PayloadRequest; language: Language }

/** What a JSON file would change, in the words of the admin's fields. */
export function describeJson({ changes, errors, fingerprint }: JsonImport, words: Words): Preview {
  const created = changes.filter(({ id }) => id === null).length
  const cells = changes.map(({ fields, id }) => (id === null ? 0 : Object.keys(fields).length))
  return {
    fingerprint,
    counts: {
      created,
      updated: changes.length - created,
      cells: cells.reduce((sum, count) => sum + count, 0),
    },
    faults: errors.map((error) => describeError(error, words)),
    ignored: [],
    newCategories: [],
    changes: changes.map((change) => describeChange(change, words)),
    unchanged: 0,
  }
}

export function describeError({ code, found, key, part }: JsonError, words: Words): DescribedFault {
  return {
    sheet: part,
    place: placeOf(part, key, words),
    row: null,
    column: null,
    header: null,
    code,
    found,
    message: fill(jsonTexts[code][words.language], { found }),
  }
}

/** «Блюда: borshch» */
export function placeOf(part: Part, key: string, { language, req }: Words): string {
  const { plural } = req.payload.collections[part].config.labels
  return `${labelIn(plural, language) ?? part}: ${key}`
}

function describeChange(change: JsonChange, words: Words): DescribedChange {
  const { before, fields, id, key, part, title } = change
  const { flattenedFields } = words.req.payload.collections[part].config
  return {
    sheet: part,
    place: placeOf(part, key, words),
    id,
    name: title,
    row: null,
    isNew: id === null,
    cells: Object.entries(fields).map(([name, value]) => {
      const field = flattenedFields.find((one) => one.name === name)
      const label = field && 'label' in field ? labelIn(field.label, words.language) : undefined
      return {
        row: null,
        column: name,
        header: label ?? name,
        part: null,
        isNewPart: false,
        before: shown(before[name]),
        after: shown(value),
      }
    }),
  }
}

function labelIn(label: unknown, language: Language): string | undefined {
  if (typeof label === 'string') return label
  if (typeof label !== 'object' || label === null) return undefined
  const text: unknown = new Map<string, unknown>(Object.entries(label)).get(language)
  return typeof text === 'string' ? text : undefined
}

const longest = 300

function shown(value: unknown): string {
  if (value === undefined || value === null) return ''
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
