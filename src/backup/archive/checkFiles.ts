import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

import type { Manifest } from '../Manifest'

/** The names of the files that are missing or are not what the manifest says. Needs no passphrase. */
export async function checkFiles(
  folder: string,
  { files }: Pick<Manifest, 'files'>,
): Promise<string[]> {
  const broken: string[] = []
  for (const { name, sha256 } of files) {
    const hash = createHash('sha256')
    const isRead = await pipeline(createReadStream(path.join(folder, name)), hash).then(
      () => true,
      () => false,
    )
    if (!isRead || hash.digest('hex') !== sha256) broken.push(name)
  }
  return broken
}
