import { rm } from 'node:fs/promises'
import path from 'node:path'

import type { File, PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Fault } from '@/src/domain/sheet/Fault'
import { mediaFolder } from '@/src/photo/mediaFolder'

import { NotApplied } from '../NotApplied'
import { causeOf } from '../rowNotSaved'
import type { NeededPhoto } from './photosOf'

type Store = {
  req: PayloadRequest
  needed: readonly NeededPhoto[]
  files: ReadonlyMap<string, File>
  /** Takes the number and the stored files of each. */
  onStored: (ref: string, id: number, filenames: string[]) => void
  signal?: AbortSignal
}

const stored = z.object({
  id: z.number(),
  filename: z.string(),
  sizes: z.record(z.string(), z.object({ filename: z.string().nullish() })).nullish(),
})

/** Stores pictures as photos in the request's transaction. Throws NotApplied at one that is none. */
export async function storePhotos({ req, needed, files, onStored, signal }: Store): Promise<void> {
  for (const { column, of, ref, row, sheet } of needed) {
    signal?.throwIfAborted()
    const file = files.get(ref)
    if (!file) continue
    try {
      const photo = await req.payload.create({
        collection: 'media',
        data: { alt: of.slice(0, 255) },
        depth: 0,
        file,
        locale: 'ru',
        overrideAccess: !req.user,
        req,
        user: req.user,
      })
      const { filename, id, sizes } = stored.parse(photo)
      const copies = Object.values(sizes ?? {}).flatMap((copy) => copy.filename ?? [])
      onStored(ref, id, [filename, ...copies])
    } catch (error) {
      const found = ref.slice('photo:'.length)
      const fault: Fault = { sheet, row, column, code: 'noPhoto', found, detail: causeOf(error) }
      throw new NotApplied({ kind: 'faults', faults: [fault] }, { cause: error })
    }
  }
}

/** Removes files whose photos went with their transaction. */
export async function removeStored(filenames: readonly string[]): Promise<void> {
  const folder = mediaFolder()
  await Promise.all(filenames.map((name) => rm(path.join(folder, name), { force: true })))
}
