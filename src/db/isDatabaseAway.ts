import { z } from 'zod'

/**
 * What says that Postgres cannot be asked now, and not what was asked: class 08, connections; 57P01 to 57P03, it stops or
 * starts (postgresql.org/docs/current/errcodes-appendix.html); 53300, it has no place for one more; a socket's failures.
 */
const codes = /^(08...|57P0[123]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/
/** pg and its pool have no codes for these. */
const words =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/

const failed = z.looseObject({
  code: z.unknown(),
  message: z.unknown(),
  cause: z.unknown(),
  originalError: z.unknown(),
})

/** Whether a failure is one that goes when Postgres is back, however often the error was wrapped on its way. */
export function isDatabaseAway(error: unknown, depth = 0): boolean {
  const { data } = failed.partial().safeParse(error)
  if (!data || depth > 4) return false
  if (typeof data.code === 'string' && codes.test(data.code)) return true
  if (typeof data.message === 'string' && words.test(data.message)) return true
  return isDatabaseAway(data.cause ?? data.originalError, depth + 1)
}
