import { type Bucket, openBucket } from '@/src/menu/bucket/openBucket'
import { settings } from '@/src/settings'

/** A database of many gigabytes over a slow line. */
const patience = 6 * 60 * 60 * 1_000

/** The bucket of backups that the settings name; null without one. */
export function backupBucket(): Bucket | null {
  const {
    BACKUP_BUCKET: url,
    BACKUP_BUCKET_KEY: accessKeyId,
    BACKUP_BUCKET_REGION: region,
    BACKUP_BUCKET_SECRET: secretAccessKey,
  } = settings()
  if (!url || !accessKeyId || !secretAccessKey) return null
  return openBucket({ url, accessKeyId, secretAccessKey, region, patience })
}
