import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'

import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { closeJournal } from './closeJournal'
import { ifMissing } from './ifMissing'
import { journalFile } from './journalFile'
import { mediaFiles } from './mediaFiles'
import { mediaFolder } from './mediaFolder'

const journal = z.array(z.string())

/** The files of every photo that the database knows, its copies among them. */
async function keptFiles(req: PayloadRequest): Promise<(string | null | undefined)[]> {
  const { docs } = await req.payload.find({
    collection: 'media',
    depth: 0,
    limit: 0,
    pagination: false,
    req,
    select: { filename: true, sizes: true },
  })
  return docs.flatMap(({ filename, sizes = {} }) => [
    filename,
    ...Object.values(sizes).map((copy) => copy.filename),
  ])
}

/**
 * Removes the files that a fill which did not end well, or was killed, left in the media folder: those
 * whose names begin with one of `prefixes`, that were not there before it and that no photo in the
 * database owns. Does nothing without a journal. Call it while `req` holds the fill's lock: the files
 * of a fill that still runs have no owner yet.
 */
export async function removeLeftPhotos(req: PayloadRequest, prefixes: string[]): Promise<void> {
  const noted = await ifMissing(readFile(journalFile(), 'utf8'), null)
  if (noted === null) return
  const kept = new Set([...journal.parse(JSON.parse(noted)), ...(await keptFiles(req))])
  const left = (await mediaFiles(mediaFolder())).filter(
    (file) => !kept.has(file) && prefixes.some((prefix) => file.startsWith(prefix)),
  )
  await Promise.all(left.map((file) => rm(path.join(mediaFolder(), file), { force: true })))
  await closeJournal()
}
