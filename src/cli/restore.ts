import path from 'node:path'

import { listBackups } from '@/src/backup/archive/listBackups'
import { backupBucket } from '@/src/backup/backupBucket'
import { BackupError } from '@/src/backup/BackupError'
import { backupFolder } from '@/src/backup/backupFolder'
import { fetchBackup } from '@/src/backup/bucket/fetchBackup'
import { restoreBackup } from '@/src/backup/restoreBackup'
import { directUrl } from '@/src/db/directUrl'
import { mediaFolder } from '@/src/photo/mediaFolder'
import { settings } from '@/src/settings'

import { openConnection, type OpenConnection } from './openConnection'
import { payloadWithoutDatabase } from './payloadWithoutDatabase'
import { always, readArguments } from './readArguments'
import type { Terminal } from './terminal'
import { UsageError } from './UsageError'

/** `carte restore [NAME]`. Returns the exit code: 1 when what is there now differs. Throws UsageError. */
export async function runRestore(
  args: readonly string[],
  terminal: Terminal,
  open: OpenConnection = openConnection,
): Promise<number> {
  const { err, messages, out } = terminal
  const { backup } = messages
  const { positionals: words, values } = readArguments(args, terminal, {
    ...always,
    'dry-run': { type: 'boolean', default: false },
    'from-bucket': { type: 'boolean', default: false },
    into: { type: 'string' },
    media: { type: 'string' },
  })
  const { 'dry-run': isDryRun, 'from-bucket': isFetched, help, into, json, media } = values
  if (help) {
    out(`${backup.restoreHelp}\n`)
    return 0
  }
  if (words.length > 1) throw new UsageError(backup.noName)
  const connection = await open()
  try {
    const name = await chosen(words[0], isFetched)
    const { BACKUP_PASSPHRASE, PAYLOAD_SECRET } = settings()
    const { differences, isOtherSecret, manifest, photos } = await restoreBackup({
      folder: path.join(backupFolder(), name),
      connectionString: directUrl(),
      into,
      media: media === undefined ? mediaFolder() : path.resolve(media),
      passphrase: BACKUP_PASSPHRASE,
      secret: PAYLOAD_SECRET,
      isDryRun,
      payload: await payloadWithoutDatabase(),
    })
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
    const code = differences.length === 0 ? 0 : 1
    if (json) {
      out(`${JSON.stringify({ name, isDryRun, rows, photos, differences, isOtherSecret })}\n`)
      return code
    }
    if (isOtherSecret) err(`${backup.otherSecret}\n`)
    if (code !== 0) out(`${[backup.bad(name), ...differences.map(backup.difference)].join('\n')}\n`)
    else out(`${isDryRun ? backup.possible(name, rows, photos) : backup.restored(rows, photos)}\n`)
    if (into !== undefined && !isDryRun) out(`${backup.switchTo(into)}\n`)
    return code
  } finally {
    await connection.close()
  }
}

async function chosen(name: string | undefined, isFetched: boolean): Promise<string> {
  if (!isFetched) {
    const newest = name ?? (await listBackups(backupFolder()))[0]
    if (newest) return newest
    throw new BackupError(
      `There is no backup in ${backupFolder()}: set BACKUP_DIR, or --from-bucket.`,
    )
  }
  const bucket = backupBucket()
  if (!bucket) throw new BackupError('There is no bucket of backups: set BACKUP_BUCKET.')
  return fetchBackup(bucket, backupFolder(), name)
}
