import { Client, type Notification, type QueryResult } from 'pg'
import type { Logger } from 'pino'

import { connectAtStart } from './connectAtStart'

const retryAfter = [50, 100, 200, 400, 800, 1_000]
const heartbeat = 2_000

/** A connection of its own to Postgres, which is opened again for as long as it takes whenever it is lost. */
export type StandingLine = {
  /** One statement at a time, as pg wants it; null while there is no line. */
  ask: (statement: string, values?: unknown[]) => Promise<QueryResult | null>
  close: () => Promise<void>
}

type Options = {
  connectionString: string
  /** By which Postgres shows the connection. */
  name: string
  logger: Pick<Logger, 'warn'>
  /** What each connection begins with: what only this session holds, and what it listens to. */
  prepare: (client: Client) => Promise<void>
  /** It answers from now on. A rejection is taken for a lost line. */
  onUp: (ask: StandingLine['ask']) => Promise<void>
  /** What the session held is gone. */
  onLost: () => void
  /** It was lost and is up again: what was said meanwhile was not heard. */
  onBack: () => void
  onNotification: (notification: Notification) => void
}

/**
 * Opens it, and rejects when that fails a few times. For LISTEN and session locks: the connection must reach
 * Postgres itself, for they do not pass a pooler in transaction mode.
 */
export async function openStandingLine(options: Options): Promise<StandingLine> {
  const { connectionString, logger, name, onBack, onLost, onNotification, onUp, prepare } = options
  let line: Client | null = null
  let isClosed = false
  let retry: NodeJS.Timeout | undefined

  let last: Promise<unknown> = Promise.resolve()
  const ask: StandingLine['ask'] = (statement, values = []) => {
    const asked = last.then(() => line?.query(statement, values) ?? null)
    last = asked.catch(() => undefined)
    return asked
  }

  async function connect(patience: number): Promise<void> {
    const client = new Client({
      connectionString,
      application_name: name,
      keepAlive: true,
      connectionTimeoutMillis: patience,
      query_timeout: 5_000,
    })
    client.on('notification', onNotification)
    client.on('error', () => lose(client))
    client.on('end', () => lose(client))
    try {
      await client.connect()
      // A machine that vanished without a word is taken for dead after half a minute, not two hours.
      await client.query(
        'set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 4',
      )
      await prepare(client)
    } catch (error) {
      await client.end().catch(() => undefined)
      throw error
    }
    if (isClosed) return client.end()
    line = client
    await onUp(ask).catch(() => lose(client))
  }

  function lose(client: Client): void {
    if (line !== client) return
    line = null
    onLost()
    void client.end().catch(() => undefined)
    reconnect(0)
  }

  function reconnect(attempt: number): void {
    retry = setTimeout(
      () => {
        connect(5_000).then(onBack, () => isClosed || reconnect(attempt + 1))
      },
      retryAfter[Math.min(attempt, retryAfter.length - 1)],
    )
  }

  await connectAtStart(() => connect(15_000), logger)
  // A connection whose other end vanished without a word is noticed only by speaking.
  const pulse = setInterval(() => {
    const client = line
    if (client) ask('select 1').catch(() => lose(client))
  }, heartbeat)
  pulse.unref()

  return {
    ask,
    close: async () => {
      isClosed = true
      clearInterval(pulse)
      clearTimeout(retry)
      const client = line
      line = null
      await client?.end().catch(() => undefined)
    },
  }
}
