import { randomInt } from 'node:crypto'

import { Client } from 'pg'
import type { Logger } from 'pino'

import { connectAtStart } from './connectAtStart'

/** Names "works on the outbox" among the session locks: whoever holds one of this class is alive. */
export const workerClass = 7_202_613

/** Leads the sending of a channel: one of the members for each, under a second lock of this class. */
const leadClass = 7_202_614

const retryAfter = [50, 100, 200, 400, 800, 1_000]
const heartbeat = 2_000

export type Member = {
  /** The number by which others see that this process is alive; null while it is not connected. */
  number: () => number | null
  /**
   * Whether this process is the one of all members that leads `what`: `taken` when it was nobody's before.
   * Kept until the connection ends, and asked anew with each new one.
   */
  lead: (what: string) => Promise<'mine' | 'taken' | 'elsewhere'>
  close: () => Promise<void>
}

type Options = {
  connectionString: string
  logger: Pick<Logger, 'info' | 'warn'>
  /** There may be work: a channel of NOTIFY spoke, or the line is up again and something was missed. */
  onWork: (channel: string | null) => void
  /** The channels of NOTIFY to hear. */
  listen: readonly string[]
}

/**
 * This process among those that do the work of the database: a session lock says that it lives, and
 * Postgres gives the lock up in the moment the process ends, however it ends; with each new connection
 * it is somebody new, for what the last one held is taken back by others. The connection must reach
 * Postgres itself: LISTEN and session locks do not pass a pooler in transaction mode.
 */
export async function openMember({
  connectionString,
  logger,
  onWork,
  listen,
}: Options): Promise<Member> {
  let line: { client: Client; number: number; leads: Set<string> } | null = null
  let isClosed = false
  let retry: NodeJS.Timeout | undefined

  async function connect(): Promise<void> {
    const number = randomInt(1, 2 ** 31 - 1)
    const client = new Client({
      connectionString,
      application_name: 'carte-outbox',
      keepAlive: true,
      connectionTimeoutMillis: 15_000,
      query_timeout: 5_000,
    })
    client.on('notification', ({ channel }) => onWork(channel))
    client.on('error', () => lose(client))
    client.on('end', () => lose(client))
    try {
      await client.connect()
      // A machine that vanished without a word is taken for dead after half a minute, not two hours.
      await client.query(
        'set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 4',
      )
      await client.query('select pg_advisory_lock_shared($1, $2)', [workerClass, number])
      await client.query(listen.map((channel) => `listen ${channel}`).join('; '))
    } catch (error) {
      await client.end().catch(() => undefined)
      throw error
    }
    if (isClosed) return client.end()
    line = { client, number, leads: new Set() }
  }

  function lose(client: Client): void {
    if (line?.client !== client) return
    line = null
    void client.end().catch(() => undefined)
    if (isClosed) return
    logger.warn('The outbox rests: its connection to Postgres is lost and is opened again')
    reconnect(0)
  }

  function reconnect(attempt: number): void {
    retry = setTimeout(
      () => {
        connect().then(
          () => {
            logger.info('The outbox works again')
            onWork(null)
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
    const client = line?.client
    if (client) client.query('select 1').catch(() => lose(client))
  }, heartbeat)
  pulse.unref()

  return {
    number: () => line?.number ?? null,
    lead: async (what) => {
      if (!line) return 'elsewhere'
      const { client, leads } = line
      if (leads.has(what)) return 'mine'
      const { rows } = await client.query<{ is_ours: boolean }>(
        'select pg_try_advisory_lock($1, hashtext($2)) as is_ours',
        [leadClass, what],
      )
      if (rows[0]?.is_ours !== true) return 'elsewhere'
      leads.add(what)
      return 'taken'
    },
    close: async () => {
      isClosed = true
      clearInterval(pulse)
      clearTimeout(retry)
      const client = line?.client
      line = null
      await client?.end().catch(() => undefined)
    },
  }
}
