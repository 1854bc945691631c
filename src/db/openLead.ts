import { Client } from 'pg'
import { z } from 'zod'

import { openQuery } from './menuModel/openQuery'
import type { Query } from './menuModel/Query'

export type Lead = {
  /**
   * Takes the lead if nobody has it. `taken` just now, so that what the last one left has to be put
   * right; `kept` since then; `elsewhere`: another process has it. Rejects when Postgres is not reached.
   */
  take: () => Promise<'taken' | 'kept' | 'elsewhere'>
  /** Over the connection that holds the lead: rejects once that is lost. */
  query: Query
  /** Gives up the connection and the lead with it; `take` opens another. */
  drop: () => Promise<void>
}

const gained = z.object({ gained: z.boolean() })

/**
 * The lead among all processes on this database for the work of this name. It is a session lock on a
 * connection of its own: Postgres gives it to another as soon as the process ends, however it ends.
 * The connection must reach Postgres itself: session locks do not pass a pooler in transaction mode.
 */
export function openLead(options: { connectionString: string; name: string }): Lead {
  let line: Client | null = null
  let isOurs = false

  async function connect(): Promise<Client> {
    const client = new Client({
      connectionString: options.connectionString,
      application_name: `carte-${options.name}`,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      query_timeout: 60_000,
    })
    client.on('error', () => lose(client))
    client.on('end', () => lose(client))
    try {
      await client.connect()
      // A machine that vanished without a word keeps the lead for half a minute, not for two hours.
      await client.query(
        'set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 4',
      )
    } catch (error) {
      await client.end().catch(() => undefined)
      throw error
    }
    return client
  }

  function lose(client: Client): void {
    if (line !== client) return
    line = null
    isOurs = false
  }

  const query: Query = (row, statement, values) => {
    if (!line) throw new Error('The connection to Postgres that holds the lead is lost.')
    return openQuery(line)(row, statement, values)
  }

  return {
    query,
    take: async () => {
      line ??= await connect()
      if (isOurs) return 'kept'
      const [answer] = await query(
        gained,
        'select pg_try_advisory_lock(hashtextextended($1, 0)) as gained',
        [`carte:${options.name}`],
      )
      isOurs = answer?.gained === true
      return isOurs ? 'taken' : 'elsewhere'
    },
    drop: async () => {
      const client = line
      line = null
      isOurs = false
      await client?.end().catch(() => undefined)
    },
  }
}
