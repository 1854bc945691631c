import type { Payload } from 'payload'

import { noteRun } from '@/src/db/backup/noteRun'
import { directUrl } from '@/src/db/directUrl'
import type { Query } from '@/src/db/menuModel/Query'
import { settings } from '@/src/settings'

import { backupFolder } from './backupFolder'
import type { Difference } from './compareDatabase'
import { type Drill, drillBackup } from './drillBackup'
import { reasonOf } from './reasonOf'

/** A drill as the settings want it, and written down what became of it. Rejects when the backup cannot be restored. */
export async function drill(query: Query, payload: Payload, name?: string): Promise<Drill> {
  const { BACKUP_DRILL_URL, BACKUP_PASSPHRASE } = settings()
  const note = { kind: 'drill', beganAt: new Date() } as const
  try {
    const done = await drillBackup({
      directory: backupFolder(),
      name,
      connectionString: BACKUP_DRILL_URL ?? directUrl(),
      passphrase: BACKUP_PASSPHRASE,
      payload,
    })
    const isGood = done.differences.length === 0
    await noteRun(query, {
      ...note,
      isGood,
      name: done.manifest.name,
      reason: isGood ? undefined : differing(done.differences),
    })
    return done
  } catch (error) {
    await noteRun(query, { ...note, isGood: false, name, reason: reasonOf(error) }).catch(
      () => undefined,
    )
    throw error
  }
}

const differing = (differences: readonly Difference[]) =>
  `not as it was: ${differences
    .slice(0, 10)
    .map(({ name }) => name)
    .join(', ')}`
