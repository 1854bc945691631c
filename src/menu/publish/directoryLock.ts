import { createHash } from 'node:crypto'

import { Client } from 'pg'
import { z } from 'zod'

/** Names "publishes the menu" among the session locks. */
const publisherClass = 7_202_613

export type DirectoryLock = {
  /** Whether this process has it now; tries to get it. Never waits for another process. */
  take: () => Promise<boolean>
  /** The newest revision of the menu that is committed at this moment. Rejects without the lock. */
  newest: () => Promise<number>
  close: () => Promise<void>
}

const revisions = z.tuple([z.object({ revision: z.coerce.number() })])

/**
 * Of the processes on one database that publish into one directory only the one that has this lock
 * does. It goes with the connection, so that another takes over from one that was killed. `id` tells the
 * directory from others (see folderId).
 */
export function directoryLock(connectionString: string, id: string): DirectoryLock {
  const key = createHash('sha1').update(id).digest().readInt32BE()
  let line: Client | null = null
  let isTaken = false

  async function connect(): Promise<Client> {
    const client = new Client({
      connectionString,
      application_name: 'carte-menu-publisher',
      keepAlive: true,
      connectionTimeoutMillis: 2_000,
      query_timeout: 2_000,
    })
    const lose = () => {
      if (line !== client) return
      line = null
      isTaken = false
    }
    client.on('error', lose)
    client.on('end', lose)
    await client.connect()
    return client
  }

  async function take(): Promise<boolean> {
    if (line && isTaken) return true
    const client = (line ??= await connect())
    try {
      const { rows } = await client.query<{ got: boolean }>(
        'select pg_try_advisory_lock($1, $2) as got',
        [publisherClass, key],
      )
      isTaken = line === client && rows[0]?.got === true
      return isTaken
    } catch (error) {
      // A connection that does not answer is not asked again.
      if (line === client) line = null
      void client.end().catch(() => undefined)
      throw error
    }
  }

  let asking: Promise<boolean> | null = null
  return {
    take: () =>
      (asking ??= take().finally(() => {
        asking = null
      })),
    newest: async () => {
      if (!line || !isTaken) throw new Error('Another process publishes into this folder.')
      const { rows } = await line.query('select revision from menu_revision')
      return revisions.parse(rows)[0].revision
    },
    close: async () => {
      const client = line
      line = null
      isTaken = false
      await client?.end().catch(() => undefined)
    },
  }
}
