import { someCause } from './someCause'

/**
 * What says that Postgres cannot be asked now, and not what was asked: class 08, connections; 57P01 to 57P03, it stops or
 * starts (postgresql.org/docs/current/errcodes-appendix.html); 53300, it has no place for one more; a socket's failures.
 */
const codes = /^(08...|57P0[123]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/
/** pg and its pool have no codes for these. */
const words =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/

/** Whether a failure is one that goes when Postgres is back, however often the error was wrapped on its way. */
export function isDatabaseAway(error: unknown): boolean {
  return someCause(
    error,
    ({ code, message }) =>
      (typeof code === 'string' && codes.test(code)) ||
      (typeof message === 'string' && words.test(message)),
  )
}
