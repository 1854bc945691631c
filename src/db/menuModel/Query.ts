import type { z } from 'zod'

/** Runs one statement in the transaction of the reader; each row is read by `row`. */
export type Query = <T>(row: z.ZodType<T>, statement: string, values?: unknown[]) => Promise<T[]>
