import { setTimeout as sleep } from 'node:timers/promises'

import { Client } from 'pg'

/** Held by the one server process of a data folder. */
const serving = 7_202_601
/** Shared by the commands that use the database at this moment. */
const using = 7_202_602

export type Claim = {
  /**
   * Lets go. When nobody else uses the database `stop` is called first, while the claim still keeps
   * everybody out: whoever comes meanwhile waits and starts Postgres anew.
   */
  release: (stop: () => Promise<void>) => Promise<void>
}

async function ask(client: Client, statement: string, key: number): Promise<boolean> {
  const { rows } = await client.query<{ granted: boolean }>(`select ${statement} as granted`, [key])
  return rows[0]?.granted === true
}

const end = (client: Client) => client.end().catch(() => undefined)

async function connect(url: string): Promise<Client> {
  const client = new Client({
    connectionString: url,
    application_name: 'carte-claim',
    connectionTimeoutMillis: 5_000,
  })
  // An error that nobody listens to would end the process; `end` follows it.
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    await end(client)
    throw error
  }
  return client
}

async function tryServing(url: string): Promise<Client | null> {
  const client = await connect(url)
  if (await ask(client, 'pg_try_advisory_lock($1)', serving)) return client
  await end(client)
  return null
}

/** The claim of the server process, or null when another server process holds it. */
export async function claimServing(url: string): Promise<Claim | null> {
  let client = await tryServing(url)
  if (!client) return null
  let isReleased = false

  // Postgres ends all connections when one of its processes crashes, and goes on: then claim again.
  const hold = (held: Client) => held.once('end', () => void regain())
  const regain = async () => {
    while (!isReleased) {
      await sleep(500, undefined, { ref: false })
      const again = await tryServing(url).catch(() => null)
      if (!again) continue
      client = again
      hold(again)
      return
    }
  }
  hold(client)

  return {
    release: async (stop) => {
      isReleased = true
      await stop().finally(() => client && end(client))
    },
  }
}

/** The claim of a command, beside the server or alone. */
export async function claimUsing(url: string): Promise<Claim> {
  const client = await connect(url)
  await client.query('select pg_advisory_lock_shared($1)', [using])
  const isAlone = async () => {
    await client.query('select pg_advisory_unlock_shared($1)', [using])
    // In this order: of several commands that end at once exactly one gets both.
    return (
      (await ask(client, 'pg_try_advisory_lock($1)', using)) &&
      (await ask(client, 'pg_try_advisory_lock($1)', serving))
    )
  }
  return {
    release: async (stop) => {
      // A connection that is lost means that the server has stopped, or restarts for its owner.
      if (await isAlone().catch(() => false)) await stop().finally(() => end(client))
      else await end(client)
    },
  }
}
