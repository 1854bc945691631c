import { z } from 'zod'

const failed = z
  .looseObject({
    code: z.unknown(),
    message: z.unknown(),
    status: z.unknown(),
    cause: z.unknown(),
    originalError: z.unknown(),
  })
  .partial()

export type Failure = z.infer<typeof failed>

/** Whether a failure, or what caused it however often it was wrapped on its way, is one that is looked for. */
export function someCause(error: unknown, isIt: (failure: Failure) => boolean, depth = 0): boolean {
  const { data } = failed.safeParse(error)
  if (!data || depth > 4) return false
  return isIt(data) || someCause(data.cause ?? data.originalError, isIt, depth + 1)
}
