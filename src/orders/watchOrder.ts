import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { z } from 'zod'

/** How often it is looked whether an order that somebody watches has changed, in milliseconds. */
const glance = 1_000

type Watcher = { seq: number; onChange: () => void }

/** The orders that are watched in this process: one look a second for all of them. */
class Watched {
  readonly #payload: Payload
  readonly #watchers = new Map<number, Set<Watcher>>()
  #timer: NodeJS.Timeout | undefined

  constructor(payload: Payload) {
    this.#payload = payload
  }

  get count(): number {
    let count = 0
    for (const watchers of this.#watchers.values()) count += watchers.size
    return count
  }

  add(orderId: number, watcher: Watcher): () => void {
    const watchers = this.#watchers.get(orderId) ?? new Set()
    this.#watchers.set(orderId, watchers.add(watcher))
    this.#timer ??= setTimeout(() => void this.#look(), glance)
    return () => {
      watchers.delete(watcher)
      if (watchers.size === 0) this.#watchers.delete(orderId)
    }
  }

  async #look(): Promise<void> {
    const ids = [...this.#watchers.keys()]
    if (ids.length > 0) {
      try {
        const found = await this.#payload.db.drizzle.execute(sql`
          select id, seq from orders
          where id in (select value::int from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`)
        for (const { id, seq } of rows.parse(found).rows) this.#tell(id, seq)
      } catch (error) {
        // Whoever watches sees nothing new until Postgres is back; the next look tells them all.
        this.#payload.logger.warn({ err: error }, 'Orders that guests watch could not be read')
      }
    }
    this.#timer = this.#watchers.size > 0 ? setTimeout(() => void this.#look(), glance) : undefined
  }

  #tell(id: number, seq: number): void {
    for (const watcher of this.#watchers.get(id) ?? []) {
      if (watcher.seq >= seq) continue
      watcher.seq = seq
      watcher.onChange()
    }
  }
}

const rows = z.object({ rows: z.array(z.object({ id: z.number(), seq: z.number() })) })
const all = new WeakMap<Payload, Watched>()

/** Streams of one process at once. */
const most = 2_000

/**
 * Calls back, within a second or so, each time that an order has more than `seq` entries in its timeline,
 * whichever process wrote them. Returns how to stop; null when too many watch already.
 */
export function watchOrder(
  payload: Payload,
  orderId: number,
  watcher: { seq: number; onChange: () => void },
): (() => void) | null {
  const watched = all.get(payload) ?? new Watched(payload)
  all.set(payload, watched)
  return watched.count >= most ? null : watched.add(orderId, { ...watcher })
}
