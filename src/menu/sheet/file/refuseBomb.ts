import { fromBuffer } from 'yauzl'

import { Unreadable } from '../Unreadable'

const mostBytes = 200 * 1024 * 1024
const mostEntries = 1000

/**
 * Refuses an archive that unpacks to more than a menu ever takes, before anything unpacks it: by what
 * its entries say they hold. Throws Unreadable.
 */
export async function refuseBomb(archive: Buffer): Promise<void> {
  const sizes = await sizesIn(archive).catch((error: unknown) => {
    throw new Unreadable('notTable', { cause: error })
  })
  const total = sizes.reduce((sum, size) => sum + size, 0)
  if (sizes.length > mostEntries || total > mostBytes) throw new Unreadable('tooLarge')
}

function sizesIn(archive: Buffer): Promise<number[]> {
  return new Promise((resolve, reject) => {
    fromBuffer(archive, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error)
      const sizes: number[] = []
      zip.on('entry', ({ uncompressedSize }: { uncompressedSize: number }) => {
        sizes.push(uncompressedSize)
        if (sizes.length > mostEntries) resolve(sizes)
        else zip.readEntry()
      })
      zip.on('end', () => resolve(sizes))
      zip.on('error', reject)
      zip.readEntry()
    })
  })
}
