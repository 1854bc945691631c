import { readdir } from 'node:fs/promises'

import type { Payload } from 'payload'

import { mediaFolder } from '../mediaFolder'
import { isComplete } from './isComplete'
import { copiesOf, listPhotos } from './listPhotos'
import { refreshPhoto } from './refreshPhoto'

type Asked = {
  payload: Payload
  onProgress?: (step: { done: number; total: number }) => void
  /** Stops between two photos. */
  signal?: AbortSignal
}

export type Refreshed = {
  total: number
  refreshed: number
  /** Had everything already. */
  complete: number
  failed: { id: number; filename: string | null; cause: unknown }[]
  /** How many were not come to, when it was stopped. */
  left: number
}

/**
 * Gives every photo today's copies and its placeholder, one photo after another, the oldest first.
 * Those that have them are passed over, so that a run that was stopped goes on where it was. A photo
 * that cannot be read does not hold up the others.
 */
export async function refreshPhotos({ payload, onProgress, signal }: Asked): Promise<Refreshed> {
  const sizes = payload.collections.media.config.upload.imageSizes ?? []
  const photos = await listPhotos(payload)
  const files = new Set(await readdir(mediaFolder()).catch(() => []))
  const stale = photos.filter((photo) => !isComplete(photo, { sizes, files }))

  const owners = new Map<string, number>()
  for (const name of photos.flatMap(copiesOf)) owners.set(name, (owners.get(name) ?? 0) + 1)
  const isShared = (name: string): boolean => (owners.get(name) ?? 0) > 1

  const failed: Refreshed['failed'] = []
  let done = 0
  onProgress?.({ done, total: stale.length })
  for (const photo of stale) {
    if (signal?.aborted) break
    try {
      await refreshPhoto({ payload, photo, sizes, isShared })
      for (const name of copiesOf(photo)) owners.set(name, (owners.get(name) ?? 1) - 1)
    } catch (cause) {
      failed.push({ id: photo.id, filename: photo.filename ?? null, cause })
    }
    done += 1
    onProgress?.({ done, total: stale.length })
  }
  return {
    total: photos.length,
    refreshed: done - failed.length,
    complete: photos.length - stale.length,
    failed,
    left: stale.length - done,
  }
}
