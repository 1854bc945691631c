import { randomInt } from 'node:crypto'

import type { Logger } from 'pino'
import { z } from 'zod'

import { openStandingLine } from './openStandingLine'

/** Names "works on the outbox" among the session locks: whoever holds one of this class is alive. */
export const workerClass = 7_202_613

/** Leads the sending of a channel: one of the members for each, under a second lock of this class. */
const leadClass = 7_202_614

const isOurs = z
  .array(z.object({ is_ours: z.boolean() }))
  .transform(([row]) => row?.is_ours === true)

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
 * it is somebody new, for what the last one held is taken back by others.
 */
export async function openMember(options: Options): Promise<Member> {
  const { connectionString, listen, logger, onWork } = options
  let next = 0
  let self: { number: number; leads: Set<string> } | null = null

  const line = await openStandingLine({
    connectionString,
    name: 'carte-outbox',
    logger,
    prepare: async (client) => {
      next = randomInt(1, 2 ** 31 - 1)
      await client.query('select pg_advisory_lock_shared($1, $2)', [workerClass, next])
      await client.query(listen.map((channel) => `listen ${channel}`).join('; '))
    },
    onUp: () => {
      self = { number: next, leads: new Set() }
      return Promise.resolve()
    },
    onLost: () => {
      self = null
      logger.warn('The outbox rests: its connection to Postgres is lost and is opened again')
    },
    onBack: () => {
      logger.info('The outbox works again')
      onWork(null)
    },
    onNotification: ({ channel }) => onWork(channel),
  })

  return {
    number: () => self?.number ?? null,
    lead: async (what) => {
      const asked = self
      if (!asked) return 'elsewhere'
      if (asked.leads.has(what)) return 'mine'
      const answer = await line.ask('select pg_try_advisory_lock($1, hashtext($2)) as is_ours', [
        leadClass,
        what,
      ])
      // What a connection got that is lost by now leads nothing.
      if (self !== asked || !isOurs.parse(answer?.rows ?? [])) return 'elsewhere'
      asked.leads.add(what)
      return 'taken'
    },
    close: () => {
      self = null
      return line.close()
    },
  }
}
