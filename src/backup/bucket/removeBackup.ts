import type { Bucket } from '@/src/menu/bucket/openBucket'

import type { Manifest } from '../Manifest'
import { objectOf } from './objectOf'

/** Takes a backup out of the bucket: its manifest first, then the files that no backup that stays has. */
export async function removeBackup(
  bucket: Bucket,
  gone: Manifest,
  staying: readonly Manifest[],
): Promise<void> {
  await bucket.remove(`${gone.name}/manifest.json`)
  const needed = new Set(staying.flatMap(({ files }) => files.map(({ sha256 }) => sha256)))
  for (const { sha256 } of gone.files)
    if (!needed.has(sha256)) await bucket.remove(objectOf(sha256))
}
