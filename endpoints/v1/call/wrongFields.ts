import type { z } from 'zod'

import { Problem, type WrongField } from '@/src/errors'
import { api } from '@/src/i18n/api'
import { fill } from '@/src/i18n/fill'
import type { Text } from '@/src/i18n/language'

import { explainIssue } from './explainIssue'

const places = { body: 'body', headers: 'header', query: 'query', params: 'path' } as const

function place(part: PropertyKey | undefined): WrongField['in'] {
  return part === 'body' || part === 'headers' || part === 'query' || part === 'params'
    ? places[part]
    : undefined
}

function pointer(path: PropertyKey[]): string {
  return ['#', ...path.map((key) => String(key).replace(/~/g, '~0').replace(/\//g, '~1'))].join('/')
}

/** The problem that names each wrong field of a request, in the language of whoever reads it. */
export function wrongFields({ issues }: z.ZodError): Problem {
  const wrong = issues.map((issue) => {
    const [part, ...path] = issue.path
    const where = place(part)
    return {
      field: path.map(String).join('.') || String(part ?? 'body'),
      in: where,
      ...(where === 'body' ? { pointer: pointer(path) } : {}),
      detail: explainIssue(issue),
    }
  })
  const fields = [...new Set(wrong.map(({ field }) => field))].join(', ')
  const detail: Text = {
    ru: fill(api.invalidFields.ru, { fields }),
    en: fill(api.invalidFields.en, { fields }),
  }
  return new Problem('invalid', { detail, errors: wrong })
}
