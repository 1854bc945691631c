import type { ImageSize } from 'payload'

import type { StoredPhoto } from './listPhotos'

type Known = { sizes: readonly ImageSize[]; files: ReadonlySet<string> }

/** Whether a photo has its placeholder and every copy that it is wide enough for, on the disk too. */
export function isComplete(photo: StoredPhoto, { sizes, files }: Known): boolean {
  if (!photo.thumbhash) return false
  const stored = new Map(Object.entries(photo.sizes ?? {}))
  return sizes.every(({ name, width = 0, withoutEnlargement }) => {
    const filename = stored.get(name)?.filename
    if (filename) return files.has(filename)
    return withoutEnlargement === undefined && width > (photo.width ?? 0)
  })
}
