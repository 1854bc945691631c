import { createReadStream } from 'node:fs'
import { link, mkdir, readdir, stat } from 'node:fs/promises'
import path from 'node:path'

import type { ArchivedFile, Manifest } from '../Manifest'
import type { Key } from './openKey'
import { storeFile } from './storeFile'

type Last = { folder: string; manifest: Manifest }
type Options = { media: string; folder: string; key: Key | null; last: Last | undefined }

/**
 * The photos, each a file. One that the last backup has with the same size and time, and under the same
 * key, is the same file on the disk: years of backups need little more room than one.
 */
export async function storeMedia({ folder, key, last, media }: Options): Promise<ArchivedFile[]> {
  const entries = await readdir(media, { recursive: true, withFileTypes: true }).catch(() => [])
  const known = new Map(
    last?.manifest.encryption?.salt === key?.encryption.salt
      ? last?.manifest.files.map((file) => [file.name, file])
      : [],
  )
  const files: ArchivedFile[] = []
  for (const entry of entries.filter((one) => one.isFile())) {
    const source = path.join(entry.parentPath, entry.name)
    // A photo that was taken away since the database was read is missed by nobody.
    const found = await stat(source).catch(() => null)
    if (!found) continue
    const original = { bytes: found.size, modified: found.mtimeMs }
    const name = `media/${path.relative(media, source).split(path.sep).join('/')}`
    const before = known.get(`${name}${key ? '.enc' : ''}`)
    const isSame =
      before?.original?.bytes === original.bytes && before.original.modified === original.modified
    if (isSame && last && (await isLinked(last.folder, folder, before.name))) files.push(before)
    else {
      const stored = await storeFile({
        folder,
        name,
        source: createReadStream(source),
        isPacked: false,
        key,
      })
      files.push({ ...stored, original })
    }
  }
  return files
}

/** False where the file system has no links, or the last backup is on another one. */
async function isLinked(from: string, into: string, name: string): Promise<boolean> {
  await mkdir(path.dirname(path.join(into, name)), { recursive: true, mode: 0o700 })
  return link(path.join(from, name), path.join(into, name)).then(
    () => true,
    () => false,
  )
}
