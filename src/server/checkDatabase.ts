import { Client } from 'pg'

/** The database cannot be used; the message is one sentence for the operator. */
export class DatabaseUnreachableError extends Error {
  override name = 'DatabaseUnreachableError'
}

/**
 * Connects once. Rejects with a DatabaseUnreachableError that names the host, the cause and the
 * setting, and never the password.
 */
export async function checkDatabase(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 15_000 })
  try {
    await client.connect()
    await client.query('select 1')
  } catch (error) {
    const cause = error instanceof Error ? error.message || error.name : String(error)
    const { host, pathname } = new URL(databaseUrl)
    throw new DatabaseUnreachableError(
      `The database at ${host}${pathname} does not answer (${cause}): check DATABASE_URL and that Postgres is running there, or unset DATABASE_URL to use the embedded one.`,
    )
  } finally {
    await client.end().catch(() => undefined)
  }
}
