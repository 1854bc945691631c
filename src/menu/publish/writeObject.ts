import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'

import type { Bytes } from '../bytes/Bytes'

/** What the catalog is called in its folder; copies in a coding have `.gz` or `.br` after it. */
export const catalogFile = 'catalog.json'

/**
 * The time of last change that a file is given. nginx makes its entity tags of that time in whole seconds
 * and the size: two menus of one size within a second would share a tag, so the time is made of the bytes.
 */
function timeOf(body: Buffer): number {
  return createHash('sha1').update(body).digest().readUInt32BE() >>> 1
}

async function write(file: string, body: Buffer): Promise<void> {
  const handle = await open(file, 'wx', 0o644)
  try {
    await handle.writeFile(body)
    const time = timeOf(body)
    await handle.utimes(time, time)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}

/** A document as a folder with the catalog and its copies; whole or not there at all, whenever killed. */
export async function writeObject(folder: string, bytes: Bytes): Promise<void> {
  if (await isThere(folder)) return
  const draft = `${folder}.${randomUUID()}.tmp`
  await mkdir(draft, { recursive: true, mode: 0o755 })
  await write(path.join(draft, catalogFile), bytes.identity)
  if (bytes.gzip) await write(path.join(draft, `${catalogFile}.gz`), bytes.gzip)
  if (bytes.br) await write(path.join(draft, `${catalogFile}.br`), bytes.br)
  await rename(draft, folder).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true })
    if (!(await isThere(folder))) throw error
  })
}

/** Adds the brotli copy, which takes longer to make, to a document that has been written. */
export async function writeBrotli(folder: string, { br }: Bytes): Promise<void> {
  const file = path.join(folder, `${catalogFile}.br`)
  if (!br || (await isThere(file))) return
  const draft = `${file}.${randomUUID()}.tmp`
  await write(draft, br)
  await rename(draft, file)
}
