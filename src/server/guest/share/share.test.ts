import sharp from 'sharp'
import { afterEach, expect, it, vi } from 'vitest'

import { aSite } from '../../fakes/aSite'
import { type Front, startFront } from '../../fakes/startFront'

let front: Front
afterEach(() => front.stop())

async function ask(path: string, readFile: (address: string) => Promise<Buffer | null>) {
  front = await startFront({ site: { ...aSite(), readFile } })
  return fetch(`${front.url}${path}`)
}

const blue = '#2b5a7a'
const photo = () =>
  sharp({ create: { width: 640, height: 900, channels: 3, background: blue } })
    .jpeg()
    .toBuffer()

it('cuts the picture of a link from the photo, once', async () => {
  const read = vi.fn(async () => photo())
  const first = await ask('/_site/share/7.jpg?v=a.jpg', read)
  expect(first.headers.get('content-type')).toBe('image/jpeg')
  const { width, height } = await sharp(await first.arrayBuffer()).metadata()
  expect([width, height]).toEqual([1200, 630])
  await fetch(first.url)
  expect(read.mock.calls).toEqual([['/api/media/7/jpeg']])
})

it('is the restaurant’s letter on its colour where there is no photo', async () => {
  const answer = await ask('/_site/share/site.jpg', () => Promise.resolve(null))
  const { channels } = await sharp(await answer.arrayBuffer())
    .extract({ left: 0, top: 0, width: 20, height: 20 })
    .stats()
  // #1b5e43, nearly: JPEG moves colours a little.
  const distances = channels.map(({ mean }, at) => Math.abs(mean - ([0x1b, 0x5e, 0x43][at] ?? 0)))
  expect(Math.max(...distances)).toBeLessThan(8)
})

it('is nothing where the photo is gone', async () => {
  const answer = await ask('/_site/share/7.jpg', () => Promise.resolve(null))
  expect(answer.headers.get('content-type')).not.toBe('image/jpeg')
})
