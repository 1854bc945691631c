import { z } from 'zod'

/** What lies in the outbox for a message by template: it is put into words when its turn comes. */
export const templateRef = z.object({
  template: z.string(),
  language: z.string(),
  values: z.record(z.string(), z.string()),
  tag: z.string().optional(),
})

export type TemplateRef = z.infer<typeof templateRef>
