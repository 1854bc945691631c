import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { journalFile } from './journalFile'
import { mediaFiles } from './mediaFiles'
import { mediaFolder } from './mediaFolder'

/**
 * Notes which files the media folder holds before a fill. It comes into being whole, so that whoever
 * reads it after a kill never finds half of it.
 */
export async function openJournal(): Promise<void> {
  const file = journalFile()
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(`${file}.new`, JSON.stringify(await mediaFiles(mediaFolder())), { flush: true })
  await rename(`${file}.new`, file)
}
