import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'

/** Debian keeps it beside the server of each version. */
const versions = '/usr/lib/postgresql'

/** The newest pgbench of this machine; null: there is none. */
export function findPgbench(): string | null {
  const found = (existsSync(versions) ? readdirSync(versions) : [])
    .sort((one, other) => Number(other) - Number(one))
    .map((version) => path.join(versions, version, 'bin', 'pgbench'))
    .find((file) => existsSync(file))
  return found ?? null
}

/** Transactions a second of a pgbench script over 50 connections, each statement prepared once. */
export async function pgbench(
  file: string,
  { script, seconds, url }: { script: string; seconds: number; url: string },
): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'carte-bench-pg-'))
  const sql = path.join(folder, 'script.sql')
  await writeFile(sql, script)
  const child = spawn(
    file,
    ['-n', '-M', 'prepared', '-c50', '-j2', `-T${seconds}`, '-f', sql, url],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr)])
  await rm(folder, { recursive: true, force: true })
  const rate = Number(/tps = ([\d.]+)/.exec(said)?.[1])
  const failed = Number(/number of failed transactions: (\d+)/.exec(said)?.[1] ?? 0)
  if (!(rate > 0) || failed > 0) throw new Error(`pgbench: ${complained}${said}`)
  return rate
}
