import { z } from 'zod'

/** Text of at most `longest` characters, without outer spaces; Postgres stores no character 0. */
export function text(longest: number): z.ZodString {
  return z
    .string()
    .trim()
    .max(longest)
    .refine((value) => !value.includes('\0'), 'zeroCharacter')
}
