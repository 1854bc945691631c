import { isDeepStrictEqual } from 'node:util'

import { isRecord } from '@/src/domain/sheet/stored'

type Three = { before: unknown; after: unknown; draft: unknown }

const isSame = (one: unknown, other: unknown) => isDeepStrictEqual(one ?? null, other ?? null)

/**
 * The draft of a record that went from `before` to `after`: what staff changed in the draft stays, what
 * they left takes the new value. Rows of a list are matched by their ids; one that staff took out of
 * the draft stays out.
 */
export function mergeThree({ before, after, draft }: Three): unknown {
  if (isSame(before, after)) return draft
  if (isSame(before, draft)) return after
  if (isRecord(before) && isRecord(after) && isRecord(draft)) {
    const fields = Object.keys({ ...after, ...draft }).map((key) => [
      key,
      mergeThree({ before: before[key], after: after[key], draft: draft[key] }),
    ])
    return Object.fromEntries(fields)
  }
  if (Array.isArray(before) && Array.isArray(after) && Array.isArray(draft)) {
    if ([before, after, draft].every((rows) => rows.every(isRecord)))
      return mergeRows(before, after, draft)
  }
  return draft
}

function mergeRows(before: unknown[], after: unknown[], draft: unknown[]): unknown[] {
  const byId = (rows: unknown[]) => new Map(rows.filter(isRecord).map((row) => [row.id, row]))
  const [was, is] = [byId(before), byId(after)]
  const merged = draft.filter(isRecord).map((row) => {
    const [old, fresh] = [was.get(row.id), is.get(row.id)]
    return old && fresh ? mergeThree({ before: old, after: fresh, draft: row }) : row
  })
  const added = after.filter((row) => isRecord(row) && !was.has(row.id))
  return [...merged, ...added]
}
