import { storableText } from '@/src/domain/text/storableText'

/** Deeper than any service nests; JSON that goes on for ever would end the stack of whoever walks through it. */
const deepest = 60

/**
 * JSON from outside as the database can keep it (src/domain/text/storableText), in keys as well as in values. What lies
 * deeper than sixty levels is null.
 */
export function storable(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return storableText(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth >= deepest) return null
  if (Array.isArray(value)) return value.map((part: unknown) => storable(part, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [storableText(key), storable(part, depth + 1)]),
  )
}
