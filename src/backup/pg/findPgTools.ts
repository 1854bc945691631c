import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

import { programEnvironment } from '@/src/db/embedded/programEnvironment'

const run = promisify(execFile)

export type PgTools = { dump: string; restore: string; version: number }

/** Where Debian keeps the versions that are not the default one. */
const debian = '/usr/lib/postgresql'

/**
 * The pg_dump and pg_restore of this machine that can read a server of this major version: pg_dump refuses
 * servers newer than itself. The oldest that can, so that its dump opens with most others; null without.
 */
export async function findPgTools(server: number): Promise<PgTools | null> {
  const versions = await readdir(debian).catch(() => [])
  const folders = ['', ...versions.map((version) => path.join(debian, version, 'bin'))]
  const found: PgTools[] = []
  for (const folder of folders) {
    const tools = { dump: path.join(folder, 'pg_dump'), restore: path.join(folder, 'pg_restore') }
    const said = await Promise.all(
      Object.values(tools).map((tool) => run(tool, ['--version'], { env: programEnvironment })),
    ).catch(() => [])
    const version = Number(/ (\d+)/.exec(said[0]?.stdout ?? '')?.[1] ?? 0)
    if (version >= server) found.push({ ...tools, version })
  }
  return found.sort((a, b) => a.version - b.version)[0] ?? null
}
