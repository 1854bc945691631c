import type { AfterErrorHook } from 'payload'
import { z } from 'zod'

import { someCause } from '@/src/db/someCause'

import { answerWith } from './answerWith'
import { isSortable } from './isSortable'

/** Those that Payload can ask Postgres with; `all`, `near`, `within` and `intersects` are for other databases. */
const operators = [
  ...['equals', 'not_equals', 'in', 'not_in', 'exists', 'like', 'not_like', 'contains'],
  ...['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'],
] as const
const conditions = z.partialRecord(z.enum(operators), z.unknown())
const joined = z.record(z.string(), z.union([z.string(), z.looseObject({})])).optional()

const texts = {
  ru: 'Такой вопрос к списку не разобрать: проверьте where (поля и операторы), sort и joins.',
  en: 'Such a question to the list cannot be read: check where (fields and operators), sort and joins.',
}
const noVersions = {
  ru: 'У этих документов версий нет.',
  en: 'These documents have no versions.',
}

/**
 * A question that nobody can answer is the asker's fault: Payload breaks over it, and would answer 500. Looked at only when
 * something broke, so that a right question that breaks stays a failure of ours.
 */
export const refuseUnreadable: AfterErrorHook = (failed) => {
  const { error, req } = failed
  const isTold = someCause(error, ({ status }) => typeof status === 'number' && status < 500)
  if (isTold || failed.graphqlResult) return
  const { collection } = failed
  if (collection && !collection.versions && /\/versions(\/[^/]*)?$/.test(req.pathname)) {
    return answerWith(failed, 404, noVersions)
  }
  const { joins, sort, where } = req.query
  if (where === undefined && sort === undefined && joins === undefined) return
  const isRight =
    isReadable(where) &&
    sortsOf(sort).every((path) => !collection || isSortable(collection.flattenedFields, path)) &&
    joined.safeParse(joins).success &&
    !isUnaskable(error)
  return isRight ? undefined : answerWith(failed, 400, texts)
}

const sorts = z.union([z.string(), z.array(z.string())])

/** The paths that a list is to be sorted by, whichever way round. */
function sortsOf(sort: unknown): string[] {
  const { data = [] } = sorts.safeParse(sort)
  return [data].flat().flatMap((one) => one.split(',').map((path) => path.replace(/^-/, '')))
}

/**
 * Whether Payload made no statement of the question, or one that Postgres does not understand (class 42): a part of a date,
 * a list sorted by a switch in its rows, a field of what is one of several collections.
 */
function isUnaskable(error: unknown): boolean {
  return someCause(
    error,
    ({ code, message }) =>
      (typeof code === 'string' && /^42(601|803|883)$/.test(code)) ||
      /^(Not supported|Invalid value type|Cannot find field for path at)/.test(String(message)),
  )
}

function isReadable(where: unknown): boolean {
  if (where === undefined) return true
  if (typeof where === 'string') return isReadable(fromJson(where))
  if (Array.isArray(where)) return where.every(isReadable)
  const { data } = z.record(z.string(), z.unknown()).safeParse(where)
  return (
    data !== undefined &&
    Object.entries(data).every(([name, asked]) =>
      /^(and|or)$/i.test(name) ? isReadable(asked) : conditions.safeParse(asked).success,
    )
  )
}

/** Null is no question either. */
function fromJson(text: string): unknown {
  try {
    const said: unknown = JSON.parse(text)
    return typeof said === 'string' ? null : said
  } catch {
    return null
  }
}
