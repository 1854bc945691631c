import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

import sharp from 'sharp'

import { mediaFolder } from './mediaFolder'

type Photo = { id: number; filename: string; updatedAt: string }

/**
 * A photo as JPEG, at most 1280 pixels wide: for mail programs and services that read neither WebP nor
 * AVIF. Made when first asked for and kept beside the photos; rejects when the photo's file is gone.
 */
export async function jpegOf({ id, filename, updatedAt }: Photo): Promise<Buffer> {
  const folder = path.join(mediaFolder(), 'jpeg')
  const file = path.join(folder, `${id}-${new Date(updatedAt).getTime()}.jpg`)
  const kept = await readFile(file).catch(() => null)
  if (kept) return kept
  const made = await sharp(path.join(mediaFolder(), path.basename(filename)))
    .rotate()
    .flatten({ background: '#ffffff' })
    .resize({ width: 1280, height: 1280, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer()
  await mkdir(folder, { recursive: true })
  // Two may make it at once: each reader sees a whole file.
  const draft = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`
  await writeFile(draft, made)
  await rename(draft, file)
  return made
}
