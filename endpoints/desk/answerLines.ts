import type { PayloadRequest } from 'payload'

import { deskLinesOf } from '@/src/domain/menu/desk/deskLinesOf'
import { type Language, languages } from '@/src/i18n/language'

import { modelFor } from './modelFor'

/** After a change: the lines of the dishes named, as the new menu has them, and its revision. */
export async function answerLines(
  req: PayloadRequest,
  location: number,
  language: Language,
  rows: readonly { dish: number }[],
) {
  const model = await modelFor(req, location)
  const locales = [language, ...languages]
  const standing = { locationId: location, at: Date.now(), locales }
  const lines = deskLinesOf(model, standing, new Set(rows.map(({ dish }) => dish)))
  return { body: { revision: model.revision, lines } }
}
