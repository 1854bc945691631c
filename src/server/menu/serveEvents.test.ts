import { createServer } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import type { EventReader } from '@/src/menu/events/MenuEvents'

import { portOf } from '../fakes/startFront'

import { serveEvents } from './serveEvents'

const readers = new Set<EventReader>()

/** Takes everybody and tells what a test says. */
const events = {
  isFull: false,
  join: (_place: unknown, _last: string | null, reader: EventReader) => {
    readers.add(reader)
    return Promise.resolve('joined' as const)
  },
  leave: (reader: EventReader) => void readers.delete(reader),
  close: () => readers.forEach((reader) => reader.end()),
}

let streams: ReturnType<typeof serveEvents>
let server: ReturnType<typeof createServer>

async function open(): Promise<ReturnType<typeof connect>> {
  const socket = connect(portOf(server.address()), '127.0.0.1')
  socket.on('error', () => undefined)
  const before = readers.size
  socket.write('GET /api/v1/menu/events HTTP/1.1\r\nHost: menu.example\r\n\r\n')
  await vi.waitFor(() => expect(readers.size).toBe(before + 1))
  return socket
}

beforeEach(async () => {
  streams = serveEvents({
    events,
    perAddress: 3,
    addressOf: () => 'somebody',
    headersFor: () => ['X-Of', 'all'],
    beat: 20,
  })
  server = createServer((req, res) => void streams.serve(req, res))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
})

afterEach(() => {
  streams.close()
  server.close()
  server.closeAllConnections()
})

describe('streams of events', () => {
  it('show that they live while nothing happens, and end when told to', async () => {
    const socket = await open()
    let seen = ''
    socket.on('data', (chunk) => (seen += String(chunk)))
    await vi.waitFor(() => expect(seen.match(/: still here\n\n/g)?.length).toBeGreaterThan(2))
    expect(seen).toMatch(/^HTTP\/1.1 200 OK\r\n/)
    expect(seen).toContain('X-Of: all')
    expect(seen).toContain('retry: 2000\n\n')
    const closed = new Promise((done) => socket.once('close', done))
    streams.close()
    await closed
  })

  it('forget a reader who goes away', async () => {
    const sockets = [await open(), await open()]
    expect(streams.sizes()).toEqual({ streams: 2, addresses: 1 })
    sockets.forEach((socket) => socket.destroy())
    await vi.waitFor(() => expect(streams.sizes()).toEqual({ streams: 0, addresses: 0 }))
    expect(readers.size).toBe(0)
  })

  it('cut off a reader who does not read, and no other', async () => {
    const slow = await open()
    slow.pause()
    const quick = await open()
    let arrived = 0
    quick.on('data', (chunk) => (arrived += chunk.length))
    const event = Buffer.alloc(256 * 1024, 'data: something long\n')
    let sent = 0
    while (readers.size > 1) {
      readers.forEach((reader) => reader.write(event))
      sent += event.length
      await vi.waitFor(() => expect(arrived).toBeGreaterThanOrEqual(sent))
    }
    expect(streams.sizes()).toEqual({ streams: 1, addresses: 1 })
    quick.destroy()
  })

  it('are refused beyond the cap, and given again when one is free', async () => {
    const [one] = [await open(), await open(), await open()]
    const socket = connect(portOf(server.address()), '127.0.0.1')
    socket.write('GET /api/v1/menu/events HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')
    expect(await text(socket)).toMatch(/^HTTP\/1.1 429 [^]*\r\nRetry-After: 30\r\n/)
    one.destroy()
    await vi.waitFor(() => expect(streams.sizes().streams).toBe(2))
    await open()
  })
})
