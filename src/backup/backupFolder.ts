import path from 'node:path'

import { settings } from '@/src/settings'

/** Where backups lie: BACKUP_DIR, else beside the data. */
export function backupFolder(): string {
  const { BACKUP_DIR, DATA_DIR } = settings()
  return path.resolve(BACKUP_DIR ?? path.join(DATA_DIR, 'backups'))
}
