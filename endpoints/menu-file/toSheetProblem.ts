import type { PayloadRequest } from 'payload'

import { Problem } from '@/src/errors'
import { refusalOf } from '@/src/menu/sheet/refusalOf'

/** A file that cannot be read or applied, as a problem with its rows; other errors stay as they are. */
export function toSheetProblem(error: unknown, req: PayloadRequest): unknown {
  const [ru, en] = [
    refusalOf(error, { language: 'ru', req }),
    refusalOf(error, { language: 'en', req }),
  ]
  if (!ru || !en) return error
  return new Problem(ru.kind === 'changed' ? 'conflict' : 'invalid', {
    detail: { ru: ru.message, en: en.message },
    errors: ru.rows.map(({ field, message }, index) => ({
      field,
      detail: { ru: message, en: en.rows[index]?.message ?? message },
    })),
    cause: error,
  })
}
