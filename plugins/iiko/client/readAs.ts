import type { z } from 'zod'

import { describeIssue } from '../contract/describeIssue'
import { IikoUnreachable } from '../errors/IikoUnreachable'
import type { IikoAnswer } from './makeCall'
import type { MethodPath } from './methods'

/** An answer read by its schema. Throws IikoUnreachable (`unreadable`) that names where it departs. */
export function readAs<T>(schema: z.ZodType<T>, method: MethodPath, answer: IikoAnswer): T {
  const { bytes, correlationId } = answer
  const refuse = (detail: string, cause: unknown) =>
    new IikoUnreachable({
      method,
      correlationId,
      trouble: 'unreadable',
      mayHaveArrived: true,
      detail,
      cause,
    })
  let json: unknown
  try {
    json = JSON.parse(bytes.toString())
  } catch (error) {
    throw refuse('No JSON.', error)
  }
  const read = schema.safeParse(json)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw refuse(issue ? `${describeIssue(issue, json).params.path}.` : '', read.error)
}
