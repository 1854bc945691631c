import { z } from 'zod'

const line = z.string().max(2_000).nullish()

/** What stands in the editor and may not have been saved; what is left out is taken as it is stored. */
export const templateWords = z.object({
  subject: line,
  body: z.unknown().optional(),
  button: line,
  sms: line,
  pushTitle: line,
  pushBody: line,
})

export type TemplateWords = z.infer<typeof templateWords>

/** In which language of the menu. */
export const templateLocale = z.string().max(12).default('ru')
