import { z } from 'zod'

import { languages } from '@/src/i18n/language'

export const customerRow = z.object({
  id: z.number(),
  name: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  telegram_chat: z.string().nullable(),
  language: z.enum(languages),
})

/** A guest who has signed in. */
export type Customer = z.infer<typeof customerRow>

export const customerRows = z.object({ rows: z.array(customerRow) })
