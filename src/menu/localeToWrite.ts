import { z } from 'zod'

import type { Language } from '@/src/i18n/language'

const named = z.object({ name: z.record(z.string(), z.string().nullish()).nullish() })

/**
 * The language to change a stored dish in. Payload checks a document in one language, and refuses a
 * new price when the dish has no name in it: a change that brings no text goes by the other then.
 */
export function localeToWrite(
  stored: unknown,
  change: Readonly<Record<string, unknown>>,
  asked: Language,
): Language {
  const { name } = named.parse(stored)
  const bringsText = 'name' in change || 'description' in change
  if (bringsText || name?.[asked]) return asked
  return asked === 'ru' ? 'en' : 'ru'
}
