import type { PayloadRequest } from 'payload'

/** The text in the requester's language; Russian unless they asked for English. */
export function phrase(req: PayloadRequest, text: { ru: string; en: string }): string {
  return req.i18n.language === 'en' ? text.en : text.ru
}
