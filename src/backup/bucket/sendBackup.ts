import { openAsBlob } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { Bucket } from '@/src/menu/bucket/openBucket'

import { listBackups } from '../archive/listBackups'
import { readManifest } from '../archive/readManifest'
import type { MadeBackup } from '../makeBackup'
import { isSent, sentMark } from './isSent'
import { objectOf } from './objectOf'

/**
 * Puts a backup into the bucket: its files under their sums, those that an earlier backup has brought left
 * out, then its manifest, then its name as the newest. Whoever reads the bucket finds whole backups only.
 */
export async function sendBackup(bucket: Bucket, { folder, manifest }: MadeBackup): Promise<void> {
  const there = await sumsThere(path.dirname(folder))
  for (const { name, sha256 } of manifest.files) {
    if (there.has(sha256)) continue
    const body = await openAsBlob(path.join(folder, name))
    await bucket.put(objectOf(sha256), body, { 'x-amz-content-sha256': sha256 })
    there.add(sha256)
  }
  const json = { 'Content-Type': 'application/json' }
  await bucket.put(`${manifest.name}/manifest.json`, bytesOf(manifest), json)
  await bucket.put('latest.json', bytesOf({ name: manifest.name }), json)
  await writeFile(path.join(folder, sentMark), '')
}

const bytesOf = (value: unknown) => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`)

/** The sums of all files of backups of this folder that lie in the bucket. */
async function sumsThere(directory: string): Promise<Set<string>> {
  const sums = new Set<string>()
  for (const name of await listBackups(directory)) {
    const folder = path.join(directory, name)
    if (!(await isSent(folder))) continue
    for (const { sha256 } of (await readManifest(folder)).files) sums.add(sha256)
  }
  return sums
}
