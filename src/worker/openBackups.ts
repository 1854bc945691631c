import type { Payload } from 'payload'

import { backUp } from '@/src/backup/backUp'
import { drill } from '@/src/backup/drill'
import { tellOfBackups } from '@/src/backup/tellOfBackups'
import { directUrl } from '@/src/db/directUrl'
import { openLead } from '@/src/db/openLead'
import { readRuns } from '@/src/db/backup/readRuns'
import { isBackupDue, isDrillDue } from '@/src/domain/backup/whenDue'
import { settings } from '@/src/settings'
import { openBell } from '@/src/time/openBell'

const glance = 15_000

/**
 * Makes the nightly backup and tries the newest one now and then, in one of all processes; managers are told
 * when one fails or is too old. Nothing without BACKUP_DIR. Several machines give the folder from one place, or
 * use a bucket: whichever of them has the lead makes the backup.
 */
export function openBackups(payload: Payload): { close: () => Promise<void> } {
  const { BACKUP_AT, BACKUP_DIR, BACKUP_DRILL_DAYS } = settings()
  if (!BACKUP_DIR) return { close: () => Promise.resolve() }
  const { logger } = payload
  const lead = openLead({ connectionString: directUrl(), name: 'backups' })
  const bell = openBell()
  let isClosed = false
  let isBusy = false

  async function work(): Promise<void> {
    if ((await lead.take()) === 'elsewhere') return
    const runs = await readRuns(lead.query)
    const moment = (kind: 'backup' | 'drill', isGood: boolean) =>
      runs.find((run) => run.kind === kind && run.is_good === isGood)?.began_at.getTime() ?? null
    const past = (kind: 'backup' | 'drill') => ({
      good: moment(kind, true),
      bad: moment(kind, false),
    })
    const now = Date.now()
    if (isBackupDue(BACKUP_AT, past('backup'), now)) {
      const { bytes, isSent, manifest, removed } = await backUp(lead.query)
      logger.info(
        { backup: manifest.name, form: manifest.form, bytes, isSent, removed },
        'A backup is made',
      )
    } else if (
      isDrillDue(BACKUP_DRILL_DAYS, { ...past('drill'), backup: past('backup').good }, now)
    ) {
      const { differences, manifest, seconds } = await drill(lead.query, payload)
      if (differences.length === 0) {
        logger.info(
          { backup: manifest.name, seconds },
          'A backup was restored for trial: it is good',
        )
      } else {
        logger.error(
          { backup: manifest.name, differences },
          'A backup was restored for trial: it differs',
        )
      }
    }
  }

  async function live(): Promise<void> {
    while (!isClosed) {
      isBusy = true
      await work().catch((error: unknown) => {
        if (!isClosed)
          logger.error({ err: error }, 'A backup was not made, or not restored for trial')
      })
      isBusy = false
      if (!isClosed) {
        await tell().catch((error: unknown) => logger.warn({ err: error }, 'Backups have to wait'))
      }
      if (!isClosed) await bell.wait(glance)
    }
    await lead.drop()
  }

  async function tell(): Promise<void> {
    if ((await lead.take()) !== 'elsewhere') await tellOfBackups(lead.query, BACKUP_DRILL_DAYS)
  }

  const living = live()
  return {
    close: async () => {
      isClosed = true
      bell.ring()
      // A backup under way is given up: half of one is no backup, and the next start makes it.
      if (isBusy) await lead.drop()
      else await living
    },
  }
}
