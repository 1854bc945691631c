import type { ServerResponse } from 'node:http'

import { greeting } from '@/src/menu/events/eventText'
import type { EventReader } from '@/src/menu/events/MenuEvents'

/** Bytes that a reader may leave unread before it is cut off; it connects again and is told what counts. */
const unread = 64 * 1024

/** One reader's answer that does not end by itself. Thousands are open at once: they hold next to nothing. */
export class EventStream implements EventReader {
  readonly #res: ServerResponse
  #headers: readonly string[]
  /** Whom it is counted for. */
  readonly address: string

  constructor(res: ServerResponse, headers: readonly string[], address: string) {
    this.#res = res
    this.#headers = headers
    this.address = address
  }

  begin(): void {
    if (this.#res.headersSent) return
    this.#res.writeHead(200, [
      'Content-Type',
      'text/event-stream; charset=utf-8',
      'Cache-Control',
      'no-cache, no-transform',
      'Connection',
      'close',
      // nginx would wait for a full buffer.
      'X-Accel-Buffering',
      'no',
      ...this.#headers,
    ])
    this.#headers = []
    this.#res.write(greeting)
  }

  write(event: Buffer): void {
    this.begin()
    if (this.#res.writableLength > unread) this.#res.destroy()
    else this.#res.write(event)
  }

  end(): void {
    this.begin()
    this.#res.end()
  }
}
