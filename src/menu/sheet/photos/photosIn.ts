import type { File } from 'payload'

import { settings } from '@/src/settings'

import { photoFile } from './photoFile'
import { readZip } from './readZip'

const mostPhotos = 5000
const mostBytes = 300 * 1024 * 1024

/** The pictures of an archive by their names in lower case; files of other kinds are passed over. Throws ZipFault. */
export async function photosIn(zip: Uint8Array): Promise<ReadonlyMap<string, File>> {
  const files = await readZip(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength), {
    entries: mostPhotos,
    fileBytes: settings().UPLOAD_LIMIT_MB * 1024 * 1024,
    totalBytes: mostBytes,
  })
  const photos = new Map<string, File>()
  for (const [name, data] of files) {
    const photo = photoFile(name, data)
    if (photo) photos.set(name, photo)
  }
  return photos
}
