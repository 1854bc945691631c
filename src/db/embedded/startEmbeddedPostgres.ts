import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { type Claim, claimServing, claimUsing } from './claims'
import { EmbeddedPostgresError } from './EmbeddedPostgresError'
import { errorCode } from './errorCode'
import { lastFailureIn } from './lastFailureIn'
import { openServer, type Server } from './openServer'
import { readSecrets } from './readSecrets'
import { reasonOf } from './reasonOf'

export type EmbeddedPostgres = {
  url: string
  /** Whether it ran already: left by a killed Carte, or another process's. */
  adopted: boolean
  /** Lets go of the database, and stops it: the server always, a tool when nobody else uses it. */
  stop: () => Promise<void>
}

type Options = {
  dataDir: string
  /** A `server` owns the database while it lives; a `tool` shares it and stops only what it alone uses. */
  role: 'server' | 'tool'
  /** Told what takes its time: making the database, starting it, waiting until it has recovered. */
  onPhase?: (phase: 'make' | 'start' | 'recover') => void
}

const second = 1_000
/** How long to go on trying, in milliseconds, by what stands in the way. */
const patience = {
  /** A server that is being stopped holds its claim for a moment; a living one keeps it. */
  taken: 3 * second,
  /** The last processes of a killed server, or another Carte that starts or stops one now. */
  failed: 15 * second,
  /** Recovery reads what was written since the last checkpoint. */
  recovering: 10 * 60 * second,
}

/**
 * The Postgres of `dataDir`: made at the first call, started when it does not run, taken over when a
 * killed process left it. Listens on a free port of this machine only; every write that it
 * acknowledges survives kill -9. Rejects with an EmbeddedPostgresError.
 */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  const { dataDir, role, onPhase } = options
  const folder = path.resolve(dataDir)
  const { postgresPassword } = await readSecrets(folder)
  const server = await openServer(folder)
  if (!(await server.isMade())) onPhase?.('make')
  await server.make(postgresPassword)

  const begun = Date.now()
  for (;;) {
    const attempt = await attach({ server, role, password: postgresPassword, onPhase })
    if ('url' in attempt) return attempt
    if (Date.now() - begun > patience[attempt.obstacle]) throw explain(attempt, folder, server.log)
    if (attempt.obstacle === 'recovering') onPhase?.('recover')
    await sleep(100)
  }
}

type Obstacle = { obstacle: keyof typeof patience; reason: string }
type Attempt = Pick<Options, 'role' | 'onPhase'> & { server: Server; password: string }

async function attach(options: Attempt): Promise<EmbeddedPostgres | Obstacle> {
  const { server, role, password, onPhase } = options
  const running = await server.running()
  const urlAt = (port: number) => `postgres://postgres:${password}@127.0.0.1:${port}/postgres`
  try {
    if (!running) onPhase?.('start')
    const url = urlAt(running?.port ?? (await server.start()))
    const claim: Claim | null = role === 'server' ? await claimServing(url) : await claimUsing(url)
    if (!claim) return { obstacle: 'taken', reason: 'another running Carte uses it' }
    return { url, adopted: running !== null, stop: () => claim.release(server.stop) }
  } catch (error) {
    if (errorCode(error) === wrongPassword) throw refused(server.data)
    const obstacle = errorCode(error) === cannotConnectNow ? 'recovering' : 'failed'
    const logged = running ? null : await lastFailureIn(server.log)
    return { obstacle, reason: logged ?? reasonOf(error) }
  }
}

/** SQLSTATE codes (PostgreSQL documentation, appendix A). */
const wrongPassword = '28P01'
const cannotConnectNow = '57P03'

const refused = (data: string) =>
  new EmbeddedPostgresError(
    `The password in secrets.json is not the one of the database in ${data}: restore both from the same backup of DATA_DIR.`,
  )

function explain({ obstacle, reason }: Obstacle, folder: string, log: string): Error {
  return new EmbeddedPostgresError(
    obstacle === 'taken'
      ? `DATA_DIR (${folder}) is used by another running Carte: stop that one, or set DATA_DIR to another folder.`
      : `The embedded database in DATA_DIR (${folder}) does not start, because ${reason}: mend that (more is in ${log}), or set another DATA_DIR.`,
  )
}
