import { request } from 'node:http'
import { buffer, text } from 'node:stream/consumers'

import { afterEach, expect, it } from 'vitest'

import { type Front, startFront } from '../fakes/startFront'

const megabyte = 1024 * 1024
const settings = { BODY_LIMIT_MB: 1, UPLOAD_LIMIT_MB: 3, ARCHIVE_LIMIT_MB: 2 }

let front: Front
afterEach(() => front.stop())

/** Sends `size` bytes, chunked unless the length is told, and reads the answer. */
async function send(path: string, size: number, isChunked: boolean): Promise<[number, string]> {
  return new Promise((answered, failed) => {
    const sending = request(front.url + path, { method: 'POST' }, (answer) => {
      text(answer).then((body) => answered([answer.statusCode ?? 0, body]), failed)
    })
    sending.on('error', failed)
    if (!isChunked) sending.setHeader('Content-Length', size)
    const piece = Buffer.alloc(64 * 1024)
    let sent = 0
    const pour = () => {
      while (sent < size && !sending.destroyed) {
        const next = piece.subarray(0, Math.min(piece.length, size - sent))
        sent += next.length
        if (!sending.write(next)) return void sending.once('drain', pour)
      }
      sending.end()
    }
    pour()
  })
}

async function startCounting(): Promise<number[]> {
  const lengths: number[] = []
  front = await startFront({
    settings,
    next: async (req, res) => {
      lengths.push((await buffer(req)).length)
      res.end('read')
    },
  })
  return lengths
}

it.each([
  ['/api/menu-items', megabyte, false, 200],
  ['/api/menu-items', megabyte + 1, false, 413],
  ['/api/menu-items', megabyte, true, 200],
  ['/api/menu-items', megabyte + 1, true, 413],
  ['/api/menu-items', 5 * megabyte, true, 413],
  ['/api/media', 4 * megabyte, true, 200],
  ['/api/media', 4 * megabyte + 1, false, 413],
  ['/api/media/7', 4 * megabyte, false, 200],
  ['/api/menu-file/preview', 6 * megabyte, true, 200],
  ['/api/menu-file/preview', 6 * megabyte + 1, false, 413],
  ['/api/media-items', 4 * megabyte, false, 413],
  ['/api/users/login', 12 * 1024, true, 200],
  ['/api/users/login', 12 * 1024 + 1, true, 413],
  ['/api/users/login', 12 * 1024 + 1, false, 413],
])('%s with %d bytes, chunked %s: %d', async (path, size, isChunked, status) => {
  const lengths = await startCounting()
  const [answered, body] = await send(path, size, isChunked)
  expect(answered).toBe(status)
  expect(lengths).toEqual(status === 200 ? [size] : [])
  if (status === 413)
    expect(JSON.parse(body)).toMatchObject({ type: 'urn:carte:problem:too-large' })
})

it('says the limit', async () => {
  await startCounting()
  const [, body] = await send('/api/v1/menu', 2 * megabyte, false)
  expect(body).toContain('не может быть больше 1 МБ')
})
