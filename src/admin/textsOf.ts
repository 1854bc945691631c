import type { PayloadRequest } from 'payload'

import { adminLanguage, type AdminText, adminTexts } from '@/src/i18n/admin'
import { fill } from '@/src/i18n/fill'

/** Our texts on the server, in the language of the request. */
export function textsOf(req: PayloadRequest) {
  const language = adminLanguage(req.i18n.language)
  return {
    language,
    text: (key: AdminText, values: Record<string, string | number> = {}) =>
      fill(adminTexts[language][key], values),
  }
}
