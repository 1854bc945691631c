import { randomInt } from 'node:crypto'

import type { Notification } from 'pg'
import type { Logger } from 'pino'
import { z } from 'zod'

import { openStandingLine, type StandingLine } from '../openStandingLine'

import { Peers } from './Peers'

/** Names "answers with the menu" among the session locks: whoever holds one of this class is a peer. */
const memberClass = 7_202_612

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
 * processes on this database when all may answer with it.
 */
export async function openMenuListener(options: Options): Promise<MenuListener> {
  const { connectionString, logger, onBack, onRevision } = options
  const self = randomInt(1, 2 ** 31 - 1)
  const peers = new Peers()
  let floor = 0
  let ask: StandingLine['ask'] = () => Promise.resolve(null)

  function hear({ channel, payload = '' }: Notification): void {
    if (channel === 'carte_menu') return onRevision(Number(payload))
    const [from, said] = payload.split(' ')
    if (Number(from) === self) return
    if (said === 'hello') void say(String(floor)).catch(() => undefined)
    else peers.heard(Number(from), Number(said))
  }

  async function say(what: string): Promise<void> {
    await ask(`select pg_notify('carte_menu_peers', $1)`, [`${self} ${what}`])
  }

  const line = await openStandingLine({
    connectionString,
    name: 'carte-menu',
    logger,
    // Before the first look at the menu: what is committed later is heard, what was committed before is
    // seen, and whoever commits now knows that there is one more to wait for.
    prepare: async (client) => {
      await client.query('select pg_advisory_lock_shared($1, $2)', [memberClass, self])
      await client.query('listen carte_menu; listen carte_menu_peers')
    },
    onUp: async (asking) => {
      ask = asking
      await say('hello')
    },
    onLost: () => {
      peers.forget()
      logger.warn(
        'The menu hears no changes: its connection to Postgres is lost and is opened again',
      )
    },
    onBack: () => {
      logger.info('The menu hears changes again')
      onBack()
    },
    onNotification: hear,
  })

  return {
    tell: async (revision) => {
      floor = revision
      await say(String(revision)).catch(() => undefined)
    },
    agreed: async (revision, patience) => {
      try {
        const found = await ask(
          `select objid as member from pg_locks
           where locktype = 'advisory' and classid = $1 and objid <> $2 and granted
             and database = (select oid from pg_database where datname = current_database())`,
          [memberClass, self],
        )
        if (!found) return 0
        const members = member.parse(found.rows).map((row) => row.member)
        return (await peers.agreed(members, revision, patience)).length
      } catch {
        return 0
      }
    },
    close: () => {
      peers.forget()
      return line.close()
    },
  }
}
