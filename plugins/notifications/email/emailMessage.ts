import { z } from 'zod'

/** A letter as it lies in the outbox. */
export const emailMessage = z.object({
  to: z.string(),
  subject: z.string(),
  html: z.string().default(''),
  text: z.string().default(''),
  from: z.string().optional(),
  replyTo: z.string().optional(),
  /** Where one click ends such letters (RFC 8058). */
  unsubscribeUrl: z.string().optional(),
})

export type EmailMessage = z.infer<typeof emailMessage>
