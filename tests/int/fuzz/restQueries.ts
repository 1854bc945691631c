import fc from 'fast-check'
import type { SanitizedConfig } from 'payload'
import * as qs from 'qs-esm'

import { hostile, hostileText } from './hostile'

export type Listing = { name: string; target: string }

/** Payload's operators, and what is none. */
const operators = [
  ...['equals', 'not_equals', 'in', 'not_in', 'all', 'exists', 'like', 'not_like', 'contains'],
  ...['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'],
  ...['near', 'within', 'intersects', 'between', '$where', 'constructor', ''],
]

const bounds = ['-1', '0', '1', '1e9', '1e999', 'NaN', '2.5', '99999999999999999999', 'x', '', '[]']

/** Questions to Payload's lists as nobody means them: any operator with any value of any field, or of none. */
export function restQueries({ collections }: SanitizedConfig): fc.Arbitrary<Listing> {
  return fc.constantFrom(...collections).chain(({ flattenedFields, slug }) => {
    const names = flattenedFields.flatMap((field) => {
      const inner = 'flattenedFields' in field ? field.flattenedFields : []
      return [field.name, ...inner.map(({ name }) => `${field.name}.${name}`)]
    })
    const path = fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom('id', 'createdAt', ...names) },
      fc.tuple(fc.constantFrom(...names, 'id'), hostileText).map((parts) => parts.join('.')),
      fc.constantFrom(...names, 'id').map((name) => `${name}.id`),
      hostileText,
    )
    const value = fc.oneof(
      hostile,
      hostileText,
      fc.constantFrom('10,20,-5', '55.75,37.61,1000,0', 'a,b', '1,2,3', 'true', '0'),
      fc.record({ type: fc.constantFrom('Point', 'Polygon'), coordinates: hostile }),
    )
    const asked = fc
      .tuple(path, fc.constantFrom(...operators), value)
      .map(([field, operator, put]) => ({ [field]: { [operator]: put } }))
    const { where } = fc.letrec<{ where: unknown }>((tie) => ({
      where: fc.oneof(
        { depthSize: 'small' },
        { weight: 6, arbitrary: asked },
        { weight: 1, arbitrary: hostile },
        fc.record({ or: fc.array(tie('where'), { maxLength: 3 }) }),
        fc.record({ and: fc.oneof(fc.array(tie('where'), { maxLength: 3 }), tie('where')) }),
      ),
    }))
    const picked = fc.oneof(
      hostile,
      fc.dictionary(path, fc.oneof(fc.boolean(), hostile), { maxKeys: 3 }),
    )
    const bound = fc.constantFrom(...bounds)
    const rest = {
      sort: fc.oneof(
        path,
        path.map((name) => `-${name}`),
        fc.array(path, { maxLength: 3 }),
      ),
      select: picked,
      populate: picked,
      joins: picked,
      depth: bound,
      page: bound,
      limit: bound,
      locale: fc.oneof(fc.constantFrom('all', '*'), hostileText),
      'fallback-locale': hostileText,
      draft: fc.constantFrom('true', 'x'),
      trash: fc.constantFrom('true', 'x'),
      pagination: fc.constantFrom('false', 'x'),
    }
    const end = fc.constantFrom('', '', '', '', '/count', '/versions', '/1', '/x')
    return fc
      .tuple(end, fc.option(where, { freq: 6 }), fc.record(rest, { requiredKeys: [] }))
      .map(([tail, found, more]) => {
        const query = found === null ? more : { where: found, ...more }
        return { name: slug, target: `/api/${slug}${tail}?${written(query)}` }
      })
  })
}

/** Half of a surrogate pair, which JSON escapes, cannot be said in an address. */
function written(query: object): string {
  const said: unknown = JSON.parse(
    JSON.stringify(query).replace(/\\ud[89a-f][\da-f]{2}/gi, '\\ufffd'),
  )
  return qs.stringify(said)
}
