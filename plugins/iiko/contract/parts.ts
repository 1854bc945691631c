import { z } from 'zod'

/** iiko's ids have the form of a UUID without its version bits; they are compared in lower case. */
export const id = z.guid().toLowerCase()

/** What may be missing or null. */
export const perhaps = <T>(schema: z.ZodType<T>) =>
  schema.nullish().transform((value) => value ?? null)
