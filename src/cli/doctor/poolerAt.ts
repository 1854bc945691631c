import { Client } from 'pg'
import { z } from 'zod'

/** What stands between Carte and Postgres: nothing; a pooler; one that forgets what statements were prepared as. */
export type Between = 'nothing' | 'pooler' | 'forgetful'

const named = { name: 'carte_doctor', text: 'select pg_backend_pid() as pid' }
const rows = z.array(z.object({ pid: z.number() }))
/** A quiet pooler gives out the connection that came back last. */
const tries = 5

/**
 * Asks by how an address behaves. A pooler hands out a number of its own for calling a statement off, Postgres that of
 * its process. Whether it keeps names is seen where somebody else holds the connection on which one was made; while all
 * are busy it may not be seen. Rejects where nobody answers.
 */
export async function poolerAt(connectionString: string): Promise<Between> {
  const opened: Client[] = []
  const open = async () => {
    const client = new Client({
      ...{ connectionString, application_name: 'carte-doctor' },
      ...{ connectionTimeoutMillis: 5_000, query_timeout: 5_000 },
    })
    client.on('error', () => undefined)
    opened.push(client)
    await client.connect()
    return client
  }
  const pidFor = async (client: Client) => rows.parse((await client.query(named)).rows)[0]?.pid
  try {
    const first = await open()
    const pid = await pidFor(first)
    if (Reflect.get(first, 'processID') === pid) return 'nothing'
    for (let n = 0; n < tries; n += 1) {
      const other = await open()
      await other.query('begin')
      const { rows: got } = await other.query(named.text)
      if (rows.parse(got)[0]?.pid === pid) break
    }
    await pidFor(first)
    return 'pooler'
  } catch (error) {
    // invalid_sql_statement_name: the name is another connection's.
    if (error instanceof Error && 'code' in error && error.code === '26000') return 'forgetful'
    throw error
  } finally {
    await Promise.all(opened.map((client) => client.end().catch(() => undefined)))
  }
}
