const secretName =
  /pass(word|wd|phrase)|secret|token|authorization|cookie|api[-_]?key|e-?mail|phone|^tel$|^(hash|salt|username|login|ip|address)$|session|credential|jwt/i

const hidden = '[redacted]'

/**
 * A copy of what is to be logged, with the values of secret and personal names hidden at every depth.
 * Of an error: its type, code, message, frames and causes. Other class instances only by name.
 */
export function redactRecord(
  record: Readonly<Record<string, unknown>>,
  depth = 0,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name,
      secretName.test(name) ? hidden : redact(value, depth + 1),
    ]),
  )
}

function redact(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'function' ? '[function]' : value
  }
  if (depth > 6) return '[deep]'
  if (value instanceof Error) return redactError(value, depth)
  if (value instanceof Date) return value
  if (Array.isArray(value)) return value.slice(0, 100).map((item) => redact(item, depth + 1))
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return `[${value.constructor.name}]`
  return redactRecord({ ...value }, depth)
}

function redactError(error: Error, depth: number): unknown {
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  const cause = error.cause === undefined ? {} : { cause: redact(error.cause, depth + 1) }
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line))
  return { type: error.name, message: error.message, ...code, stack: frames?.join('\n'), ...cause }
}
