import { randomInt } from 'node:crypto'

import { Client, type Notification, type QueryResult } from 'pg'
import type { Logger } from 'pino'
import { z } from 'zod'

import { connectAtStart } from '../connectAtStart'

import { Peers } from './Peers'

/** Names "answers with the menu" among the session locks: whoever holds one of this class is a peer. */
const memberClass = 7_202_612

const retryAfter = [50, 100, 200, 400, 800, 1_000]
const heartbeat = 2_000

export type MenuListener = {
  /** Tells the others that this process answers with nothing older than `revision` any more. */
  tell: (revision: number) => Promise<void>
  /**
   * Resolves when every other process has told `revision` or a later one, when the connection is
   * lost, or after `patience` milliseconds: then with the number of those that have not.
   */
  agreed: (revision: number, patience: number) => Promise<number>
  close: () => Promise<void>
}

type Options = {
  connectionString: string
  logger: Pick<Logger, 'info' | 'warn'>
  /** The revision of a change that was committed just now, by whomever. */
  onRevision: (revision: number) => void
  /** The line is up again: what was committed meanwhile was not heard. */
  onBack: () => void
}

const member = z.array(z.object({ member: z.coerce.number() }))

/**
 * Hears of every committed change of the menu over a connection of its own, and settles with the other
 * processes on this database when all may answer with it. A lost connection is opened again for as
 * long as it takes. The connection must reach Postgres itself: LISTEN and session locks do not pass a
 * pooler in transaction mode.
 */
export async function openMenuListener(options: Options): Promise<MenuListener> {
  const { connectionString, logger, onRevision, onBack } = options
  const self = randomInt(1, 2 ** 31 - 1)
  const peers = new Peers()
  let line: Client | null = null
  let floor = 0
  let isClosed = false
  let retry: NodeJS.Timeout | undefined

  function hear({ channel, payload = '' }: Notification): void {
    if (channel === 'carte_menu') return onRevision(Number(payload))
    const [from, said] = payload.split(' ')
    if (Number(from) === self) return
    if (said === 'hello') void say(String(floor)).catch(() => undefined)
    else peers.heard(Number(from), Number(said))
  }

  /** One statement at a time on the line, as pg wants it; null while there is no line. */
  let last: Promise<unknown> = Promise.resolve()
  function ask(statement: string, values: unknown[] = []): Promise<QueryResult | null> {
    const asked = last.then(() => line?.query(statement, values) ?? null)
    last = asked.catch(() => undefined)
    return asked
  }

  async function say(what: string): Promise<void> {
    await ask(`select pg_notify('carte_menu_peers', $1)`, [`${self} ${what}`])
  }

  async function connect(): Promise<void> {
    const client = new Client({
      connectionString,
      application_name: 'carte-menu',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
    })
    client.on('notification', hear)
    client.on('error', () => lose(client))
    client.on('end', () => lose(client))
    try {
      await client.connect()
      // Before the first look at the menu: what is committed later is heard, what was committed
      // before is seen, and whoever commits now knows that there is one more to wait for.
      await client.query('select pg_advisory_lock_shared($1, $2)', [memberClass, self])
      await client.query('listen carte_menu; listen carte_menu_peers')
    } catch (error) {
      await client.end().catch(() => undefined)
      throw error
    }
    line = client
    await say('hello')
  }

  function lose(client: Client): void {
    if (line !== client) return
    line = null
    peers.forget()
    void client.end().catch(() => undefined)
    if (isClosed) return
    logger.warn('The menu hears no changes: its connection to Postgres is lost and is opened again')
    reconnect(0)
  }

  function reconnect(attempt: number): void {
    retry = setTimeout(
      () => {
        connect().then(
          () => {
            logger.info('The menu hears changes again')
            onBack()
          },
          () => isClosed || reconnect(attempt + 1),
        )
      },
      retryAfter[Math.min(attempt, retryAfter.length - 1)],
    )
  }

  await connectAtStart(connect, logger)
  // A connection whose other end vanished without a word is noticed only by speaking.
  const pulse = setInterval(() => {
    const client = line
    if (client) ask('select 1').catch(() => lose(client))
  }, heartbeat)
  pulse.unref()

  return {
    tell: async (revision) => {
      floor = revision
      await say(String(revision)).catch(() => undefined)
    },
    agreed: async (revision, patience) => {
      if (!line) return 0
      try {
        const found = await ask(
          `select objid as member from pg_locks
           where locktype = 'advisory' and classid = $1 and objid <> $2 and granted
             and database = (select oid from pg_database where datname = current_database())`,
          [memberClass, self],
        )
        const members = member.parse(found?.rows ?? []).map((row) => row.member)
        return (await peers.agreed(members, revision, patience)).length
      } catch {
        return 0
      }
    },
    close: async () => {
      isClosed = true
      clearInterval(pulse)
      clearTimeout(retry)
      const client = line
      line = null
      peers.forget()
      await client?.end()
    },
  }
}
