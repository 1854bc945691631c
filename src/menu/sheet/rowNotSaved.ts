import { z } from 'zod'

import type { Fault } from '@/src/domain/sheet/Fault'
import type { RecordChange } from '@/src/domain/sheet/Plan'

/** Payload's refusal of a document by its shape: a bundler may make a second copy of the class. */
const refusal = z.object({
  data: z.object({
    errors: z.array(
      z.object({ label: z.string().nullish(), message: z.string(), path: z.string().nullish() }),
    ),
  }),
})

/** A record that a rule of the collection or the database refused, as a fault of its row. */
export function rowNotSaved({ name, row, sheet }: RecordChange, error: unknown): Fault {
  return { sheet, row, column: null, code: 'notSaved', found: name, detail: causeOf(error) }
}

/** Why Payload or the database refused a document, in one line. */
export function causeOf(error: unknown): string {
  const refused = refusal.safeParse(error)
  if (refused.success) {
    const { errors } = refused.data.data
    return (
      errors
        // What is wrong with a file is said of the file: it has no field that people know.
        .map(({ label, message, path }) =>
          path === 'file' ? message : `${label ?? path ?? ''}: ${message}`,
        )
        .join('; ')
    )
  }
  let at = error
  while (at instanceof Error && at.cause instanceof Error) at = at.cause
  return at instanceof Error ? at.message : String(at)
}
