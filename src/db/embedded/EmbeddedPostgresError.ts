/** The embedded Postgres cannot serve; the message is one sentence for the operator, with the remedy. */
export class EmbeddedPostgresError extends Error {
  override name = 'EmbeddedPostgresError'
}
