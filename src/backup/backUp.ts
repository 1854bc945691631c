import packageJson from '@/package.json'
import type { Query } from '@/src/db/menuModel/Query'
import { noteRun } from '@/src/db/backup/noteRun'
import { directUrl } from '@/src/db/directUrl'
import { mediaFolder } from '@/src/photo/mediaFolder'
import { settings } from '@/src/settings'
import { settingsToKeep } from '@/src/settings/settingsToKeep'

import { backupBucket } from './backupBucket'
import { backupFolder } from './backupFolder'
import { removeBackup } from './bucket/removeBackup'
import { sendBackup } from './bucket/sendBackup'
import { type MadeBackup, makeBackup } from './makeBackup'
import { reasonOf } from './reasonOf'
import { rotateBackups } from './rotateBackups'

/** One whole backup. */
export type BackedUp = MadeBackup & {
  bytes: number
  isSent: boolean
  /** The names of those whose time was over. */
  removed: string[]
}

/**
 * A backup as the settings want it: made, put into the bucket, old ones removed, and written down what became of it.
 * Rejects when any of it fails; what has been made stays.
 */
export async function backUp(query: Query): Promise<BackedUp> {
  const { BACKUP_KEEP, BACKUP_PASSPHRASE, PAYLOAD_SECRET } = settings()
  const beganAt = new Date()
  const note = { kind: 'backup', beganAt } as const
  try {
    const made = await makeBackup({
      connectionString: directUrl(),
      directory: backupFolder(),
      media: mediaFolder(),
      passphrase: BACKUP_PASSPHRASE,
      secret: PAYLOAD_SECRET,
      settings: settingsToKeep(),
      version: packageJson.version,
      now: beganAt,
    })
    const bucket = backupBucket()
    if (bucket) await sendBackup(bucket, made)
    const removed = await rotateBackups(backupFolder(), BACKUP_KEEP, async (gone, staying) => {
      if (bucket) await removeBackup(bucket, gone, staying)
    })
    const bytes = made.manifest.files.reduce((sum, file) => sum + file.bytes, 0)
    await noteRun(query, { ...note, isGood: true, name: made.manifest.name, bytes })
    return { ...made, bytes, isSent: bucket !== null, removed }
  } catch (error) {
    await noteRun(query, { ...note, isGood: false, reason: reasonOf(error) }).catch(() => undefined)
    throw error
  }
}
