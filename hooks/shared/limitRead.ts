import type { CollectionBeforeOperationHook } from 'payload'

import { hasRole } from '@/src/access/role'

/** The most rows in one answer, and how deep it may follow relationships. */
export const readLimits = {
  staff: { rows: 1000, depth: 3 },
  others: { rows: 200, depth: 2 },
} as const

type Joins = Record<string, false | { limit?: number }>
type Reading = {
  currentDepth?: number
  depth?: number
  joins?: false | Joins
  limit?: number
  pagination?: boolean
}

/** Nought and nonsense mean "as many as there may be"; nothing means Payload's default of ten. */
function clamp(limit: number | undefined, most: number): number | undefined {
  if (limit === undefined) return undefined
  return Number.isInteger(limit) && limit > 0 ? Math.min(limit, most) : most
}

function clampJoins(joins: Joins, most: number): Joins {
  const entries = Object.entries(joins).map(([path, join]): [string, Joins[string]] => [
    path,
    join ? { ...join, limit: clamp(join.limit, most) } : join,
  ])
  return Object.fromEntries(entries)
}

/**
 * Payload 3.90 answers `limit=0` with every row of the table, and any limit as asked. Requests from
 * outside get at most `readLimits`; the server's own reads, which override access, are not limited.
 */
export const limitRead: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || (operation !== 'read' && operation !== 'readDistinct')) return
  // Relationships are followed in one read for all rows together, which the rows' number bounds.
  const reading: Reading = args
  if (reading.currentDepth !== undefined) return
  const { depth, rows } = hasRole(req.user, 'operator') ? readLimits.staff : readLimits.others
  const limit =
    reading.pagination === false ? clamp(reading.limit ?? 0, rows) : clamp(reading.limit, rows)
  return {
    ...args,
    ...(limit === undefined ? {} : { limit }),
    ...(reading.depth === undefined ? {} : { depth: Math.min(reading.depth, depth) }),
    ...(reading.joins ? { joins: clampJoins(reading.joins, rows) } : {}),
  }
}
