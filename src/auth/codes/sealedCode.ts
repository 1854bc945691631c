import { z } from 'zod'

/**
 * A code as it lies in the outbox: encrypted, so that neither staff nor a copy of the database can read
 * it; put into words when it leaves.
 */
export const sealedCode = z.object({ sealedCode: z.string(), language: z.string() })
export type SealedCode = z.infer<typeof sealedCode>
