import type { z } from 'zod'

import type { SkipReason } from '@/src/domain/iiko/findings'

type Fault = Extract<SkipReason, { code: 'wrongType' | 'wrongValue' }>

/**
 * What is wrong with a value and where: its JSON path, the type or form wanted, and the type found
 * ("missing" when there is none). `base` is the path of `root` itself in the file.
 */
export function describeIssue(
  issue: z.core.$ZodIssue,
  root: unknown,
  base: readonly PropertyKey[] = [],
): Fault {
  const path = jsonPath([...base, ...issue.path])
  if (issue.code === 'invalid_type') {
    const received = typeOf(valueAt(root, issue.path))
    return { code: 'wrongType', params: { path, expected: issue.expected, received } }
  }
  return { code: 'wrongValue', params: { path, expected: formOf(issue) } }
}

function formOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_format') return issue.format
  if (issue.code === 'too_small') return 'notNegative'
  return issue.code
}

function jsonPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}.${String(key)}`),
    '$',
  )
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    root,
  )
}

function typeOf(value: unknown): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
