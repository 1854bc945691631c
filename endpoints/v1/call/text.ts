import { z } from 'zod'

import { storableText } from '@/src/domain/text/storableText'

/**
 * Text of at most `longest` characters, without outer spaces; Postgres stores no character 0, nor half of a surrogate
 * pair in JSON (src/domain/text/storableText).
 */
export function text(longest: number): z.ZodString {
  return z
    .string()
    .trim()
    .max(longest)
    .refine((value) => value === storableText(value), 'zeroCharacter')
}
