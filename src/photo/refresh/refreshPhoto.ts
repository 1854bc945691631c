import { createHash } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { ImageSize, Payload } from 'payload'

import { BadPicture, type PictureFault } from '../BadPicture'
import { cutSizes } from '../cutSizes'
import { lookOf } from '../lookOf'
import { mediaFolder } from '../mediaFolder'
import { copiesOf, type StoredPhoto } from './listPhotos'

type Asked = {
  payload: Payload
  photo: StoredPhoto
  sizes: readonly ImageSize[]
  /** Whether another photo has this file too: copies once bore no names of their own. */
  isShared: (filename: string) => boolean
}

/**
 * The same every time, so that a run that was killed leaves nothing but what the next one writes over,
 * and of this photo alone: «борщ.jpg» and «борщ.png» once shared the names of their copies.
 */
function stemOf({ id, filename }: { id: number; filename: string }): string {
  const stem = path.parse(filename).name
  if (/-[0-9a-f]{8}(-\d+)?$/.test(stem)) return stem
  return `${stem}-${createHash('sha256').update(`${id} ${filename}`).digest('hex').slice(0, 8)}`
}

/**
 * Cuts a stored photo to today's sizes and notes its placeholder. The files come first, then the row,
 * and only then the old copies go: at every moment the photo is whole. Resolves false when somebody
 * changed the photo meanwhile. Rejects with BadPicture when its file is missing or broken.
 */
export async function refreshPhoto({ payload, photo, sizes, isShared }: Asked): Promise<boolean> {
  const { id, filename } = photo
  if (!filename) throw new BadPicture('lost')
  const picture = await readFile(path.join(mediaFolder(), filename)).catch(refuseAs('lost'))
  const focal = { x: photo.focalX ?? 50, y: photo.focalY ?? 50 }
  const stem = stemOf({ id, filename })
  const cuts = await cutSizes({ picture, stem, sizes, focal }).catch(refuseAs('unreadable'))
  const copy = (size: string) => cuts.find(({ name }) => name === size)?.file?.data
  const look = await lookOf(copy('w320') ?? copy('page') ?? picture)

  const files = cuts.flatMap(({ file }) => file ?? [])
  await Promise.all(files.map(({ name, data }) => writeWhole(name, data)))
  // A changed photo has another file name.
  const { docs, errors } = await payload.update({
    collection: 'media',
    where: { and: [{ id: { equals: id } }, { filename: { equals: filename } }] },
    data: { ...look, sizes: Object.fromEntries(cuts.map(({ name, stored }) => [name, stored])) },
    depth: 0,
  })
  const [error] = errors
  if (error) throw new Error(error.message)
  const kept = new Set(files.map(({ name }) => name))
  const useless =
    docs.length > 0
      ? copiesOf(photo).filter((name) => !kept.has(name) && !isShared(name))
      : [...kept].filter((name) => !copiesOf(photo).includes(name))
  await Promise.all(useless.map((name) => rm(path.join(mediaFolder(), name), { force: true })))
  return docs.length > 0
}

function refuseAs(fault: PictureFault) {
  return (cause: unknown): never => {
    throw new BadPicture(fault, { cause })
  }
}

/** A file that is there is there whole. */
async function writeWhole(name: string, data: Buffer): Promise<void> {
  const file = path.join(mediaFolder(), name)
  await writeFile(`${file}.new`, data)
  await rename(`${file}.new`, file)
}
