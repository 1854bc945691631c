import { readFile } from 'node:fs/promises'

import { createLocalReq, type File } from 'payload'

import { bringIn, previewFile } from '@/src/menu/sheet/bringIn'
import type { Counts, Preview } from '@/src/menu/sheet/Preview'
import { photosIn } from '@/src/menu/sheet/photos/photosIn'
import { ZipFault } from '@/src/menu/sheet/photos/readZip'
import { type Incoming, readIncoming } from '@/src/menu/sheet/readIncoming'
import { refusalOf } from '@/src/menu/sheet/refusalOf'

import { showProgress } from '../showProgress'
import { formatPreview, formatTally } from './formatPreview'
import type { Task } from './Task'

type Read = {
  incoming: Incoming
  photos: ReadonlyMap<string, File> | undefined
  createCategories: boolean
}

/** Applies a file to the menu, or says what it would change. The database is opened for a file that can be read. */
export async function importFile({ file, openDatabase, options, terminal }: Task): Promise<number> {
  const { messages, out, signal } = terminal
  const { menu } = messages
  const { dryRun, json } = options
  const tell = (report: object, text: string) =>
    out(`${json ? JSON.stringify({ file, dryRun, ...report }, null, 2) : text}\n`)
  const fail = (lines: string[]): number => {
    if (json) tell({ error: { message: lines[0], rows: lines.slice(1) } }, '')
    terminal.err(`${lines.join('\n')}\n`)
    return 1
  }

  let read: Read
  try {
    read = await readFiles(file, options)
  } catch (error) {
    if (error instanceof ZipFault) return fail([menu.badZip(options.photos ?? '')])
    const refusal = refusalOf(error, { language: menu.language })
    if (refusal) return fail([`${file}: ${refusal.message}`])
    const cause = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return fail([messages.cannotRead(file, cause)])
  }

  const database = await openDatabase()
  const req = await createLocalReq({}, database.payload)
  try {
    const preview: Preview = await previewFile({ req, ...read }, menu.language)
    if (dryRun || preview.faults.length > 0) {
      tell(preview, formatPreview({ ...preview, dryRun }, menu))
      return preview.faults.length > 0 ? 1 : 0
    }
    const onProgress = showProgress({
      ...terminal,
      messages: { ...messages, progress: menu.progress },
    })
    const counts: Counts = await bringIn({ req, ...read, onProgress, signal })
    const { ignored, unchanged } = preview
    tell({ counts, ignored, unchanged }, formatTally({ counts, ignored, unchanged }, menu))
    return 0
  } catch (error) {
    const refusal = refusalOf(error, { language: menu.language, req })
    if (!refusal) throw error
    return fail([refusal.message, ...refusal.rows.map(({ message }) => `  ${message}`)])
  } finally {
    await database.close()
  }
}

async function readFiles(
  file: string,
  { createCategories, photos: zip }: Task['options'],
): Promise<Read> {
  const incoming = await readIncoming(await readFile(file))
  const photos = zip === undefined ? undefined : await photosIn(await readFile(zip))
  return { incoming, photos, createCategories }
}
