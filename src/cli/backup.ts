import path from 'node:path'

import { listBackups } from '@/src/backup/archive/listBackups'
import { readManifest } from '@/src/backup/archive/readManifest'
import { backUp } from '@/src/backup/backUp'
import { backupFolder } from '@/src/backup/backupFolder'
import type { Manifest } from '@/src/backup/Manifest'
import { inConnection } from '@/src/db/backup/inConnection'
import { directUrl } from '@/src/db/directUrl'
import { openQuery } from '@/src/db/menuModel/openQuery'
import { loadEnvFile, settings } from '@/src/settings'

import { openConnection, type OpenConnection } from './openConnection'
import { always, readArguments } from './readArguments'
import type { Terminal } from './terminal'
import { UsageError } from './UsageError'

const rowsOf = ({ tables }: Manifest) => tables.reduce((sum, { rows }) => sum + rows, 0)
const photosOf = ({ files }: Manifest) =>
  files.filter(({ name }) => name.startsWith('media/')).length
const bytesOf = ({ files }: Manifest) => files.reduce((sum, { bytes }) => sum + bytes, 0)

/** `carte backup`: makes one; `carte backup list`. Returns the exit code. Throws UsageError. */
export async function runBackup(
  args: readonly string[],
  terminal: Terminal,
  open: OpenConnection = openConnection,
): Promise<number> {
  const { messages, out } = terminal
  const { backup } = messages
  const { positionals: words, values } = readArguments(args, terminal, always)
  const { help, json } = values
  if (help) {
    out(`${backup.help}\n`)
    return 0
  }
  const [action, ...rest] = words
  if (rest.length > 0 || (action !== undefined && action !== 'list')) {
    throw new UsageError(backup.help)
  }
  loadEnvFile()
  const isEmbedded = settings().DATABASE_URL === ''
  if (action === 'list') return list(json, terminal)
  const connection = await open()
  try {
    const made = await inConnection(directUrl(), (client) => backUp(openQuery(client)))
    const { folder, isSent, manifest, removed } = made
    const told = { folder, rows: rowsOf(manifest), photos: photosOf(manifest), bytes: made.bytes }
    if (json) {
      out(
        `${JSON.stringify({ ...told, name: manifest.name, form: manifest.form, isSent, removed })}\n`,
      )
      return 0
    }
    const lines = [
      backup.made({ ...told, isEncrypted: manifest.encryption !== null }),
      backup.form(manifest.form, manifest.postgres),
      ...(isSent ? [backup.sent] : []),
      ...(removed.length > 0 ? [backup.removed(removed)] : []),
      ...(isEmbedded ? [backup.keepSecret] : []),
    ]
    out(`${lines.join('\n')}\n`)
    return 0
  } finally {
    await connection.close()
  }
}

async function list(json: boolean, { messages: { backup }, out }: Terminal): Promise<number> {
  const directory = backupFolder()
  const names = await listBackups(directory)
  if (names.length === 0 && !json) out(`${backup.none(directory)}\n`)
  for (const name of names) {
    const manifest = await readManifest(path.join(directory, name))
    const told = { rows: rowsOf(manifest), bytes: bytesOf(manifest) }
    const isEncrypted = manifest.encryption !== null
    const size = (told.bytes / 1_000_000).toFixed(1)
    out(
      json
        ? `${JSON.stringify({ name, ...told, isEncrypted })}\n`
        : `${backup.listed(name, told.rows, size, isEncrypted)}\n`,
    )
  }
  return 0
}
