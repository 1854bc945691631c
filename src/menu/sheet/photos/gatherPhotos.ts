import type { File } from 'payload'

import type { Fault } from '@/src/domain/sheet/Fault'
import { settings } from '@/src/settings'

import { fetchPhoto } from './fetchPhoto'
import { PhotoFault } from './PhotoFault'
import { nameOfAddress } from './photoName'
import type { NeededPhoto } from './photosOf'

const atOnce = 4
const milliseconds = 30_000

type Gather = {
  needed: readonly NeededPhoto[]
  archive?: ReadonlyMap<string, File>
  onPhoto: () => void
  signal?: AbortSignal
  fetchOne?: typeof fetchPhoto
}

/** Pictures by their references, from the archive and from their addresses; and those that did not come. */
export async function gatherPhotos({
  needed,
  archive,
  onPhoto,
  signal,
  fetchOne = fetchPhoto,
}: Gather): Promise<{ files: ReadonlyMap<string, File>; faults: Fault[] }> {
  const files = new Map<string, File>()
  const faults: Fault[] = []
  const waiting = [...needed]
  const maxBytes = settings().UPLOAD_LIMIT_MB * 1024 * 1024
  const one = async ({ column, ref, row, sheet }: NeededPhoto): Promise<void> => {
    const url = ref.slice('photo:'.length)
    const packed = archive?.get(url.toLowerCase().normalize('NFC'))
    if (packed) {
      files.set(ref, packed)
      return
    }
    try {
      const data = await fetchOne({ url, maxBytes, milliseconds, signal })
      // What kind of picture it is, the bytes say.
      const name = `${nameOfAddress(url)}.jpg`
      files.set(ref, { data, mimetype: 'image/jpeg', name, size: data.length })
    } catch (error) {
      if (!(error instanceof PhotoFault)) throw error
      const { code } = error
      faults.push({ sheet, row, column, code: 'noPhoto', found: url, detail: code })
    }
  }
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await one(next)
      onPhoto()
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return { files, faults }
}
