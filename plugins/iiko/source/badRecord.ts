import { z } from 'zod'

import type { Finding } from '@/src/domain/iiko/wanted/Finding'

import { describeIssue } from '../contract/describeIssue'

const perhapsText = z.string().nullable().catch(null)
const whoItIs = z
  .looseObject({ id: perhapsText, itemId: perhapsText, name: perhapsText })
  .catch({ id: null, itemId: null, name: null })

/** A record that is not as iiko's description says: which one, and what is wrong where. */
export function badRecord(
  kind: Finding['kind'],
  path: readonly PropertyKey[],
  value: unknown,
  error: z.ZodError,
): Finding {
  const { id, itemId, name } = whoItIs.parse(value)
  const [issue] = error.issues
  if (!issue) throw error
  const { code, params } = describeIssue(issue, value, path)
  return { kind, externalId: (id ?? itemId)?.toLowerCase() ?? null, name, code, params }
}
