import { z } from 'zod'

import type { SkipReason, Skipped } from '@/src/domain/iiko/findings'

import { describeIssue } from './describeIssue'

/**
 * Records one by one: the good ones, and the bad ones with the place and the reason. `list` is the
 * name of the list in the file, for JSON paths such as `$.products[3].name`.
 */
export function readRecords<Item>(
  records: readonly unknown[],
  { kind, list, schema }: { kind: Skipped['kind']; list: string; schema: z.ZodType<Item> },
): { good: Item[]; bad: Skipped[] } {
  const good: Item[] = []
  const bad: Skipped[] = []
  records.forEach((record, index) => {
    const outcome = schema.safeParse(record)
    if (outcome.success) {
      good.push(outcome.data)
      return
    }
    const [issue] = outcome.error.issues
    if (!issue) return
    const reason: SkipReason = describeIssue(issue, record, [list, index])
    const { id, name } = whoItIs.parse(record)
    bad.push({ kind, externalId: id, name, reason })
  })
  return { good, bad }
}

const perhapsText = z.string().nullable().catch(null)
const whoItIs = z
  .object({ id: perhapsText.default(null), name: perhapsText.default(null) })
  .catch({ id: null, name: null })
