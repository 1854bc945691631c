import type { PayloadRequest } from 'payload'

import type { Across } from '@/src/domain/menu/desk/Across'
import { acrossOf } from '@/src/domain/menu/desk/acrossOf'
import { Problem } from '@/src/errors'
import { api } from '@/src/i18n/api'
import { type Language, languages } from '@/src/i18n/language'

import { newestModel } from '../newestModel'

/** A dish at all restaurants, or at those named, as the newest menu has it; without it a problem. */
export async function acrossFor(
  req: PayloadRequest,
  language: Language,
  dishId: number,
  only?: readonly number[],
): Promise<Across> {
  const across = acrossOf(await newestModel(req), {
    dishId,
    at: Date.now(),
    locales: [language, ...languages],
    ...(only ? { only: new Set(only) } : {}),
  })
  if (!across) throw new Problem('not-found', { detail: api.dishNotFound })
  return across
}
