import { createWriteStream } from 'node:fs'
import { mkdir, rename, utimes } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

import type { Manifest } from '../Manifest'
import type { Key } from './openKey'
import { openStored } from './openStored'

type Options = { folder: string; manifest: Manifest; key: Key | null; media: string }

/** Puts the photos back; one that is there already under its name gives way. Returns how many. */
export async function restoreMedia({ folder, key, manifest, media }: Options): Promise<number> {
  const photos = manifest.files.filter(({ name }) => name.startsWith('media/'))
  for (const photo of photos) {
    const name = photo.name.slice('media/'.length).replace(key ? /\.enc$/ : /$^/, '')
    const target = path.join(media, name)
    await mkdir(path.dirname(target), { recursive: true })
    const draft = `${target}.restoring`
    await pipeline(await openStored(folder, photo, key), createWriteStream(draft))
    if (photo.original) {
      const modified = photo.original.modified / 1_000
      await utimes(draft, modified, modified)
    }
    await rename(draft, target)
  }
  return photos.length
}
