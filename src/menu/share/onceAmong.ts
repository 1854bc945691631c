import { setTimeout as sleep } from 'node:timers/promises'

import { inTime } from './inTime'
import { seal, unseal } from './seal'
import type { Store } from './Store'

/** How long things are kept for others: whoever needs one needs it at once. */
const kept = 30_000
const pause = 5
/** A place that failed is left alone for so long: no document waits for it again and again. */
const distrust = 1_000

/** What became of the things asked for: made here, taken from others, of those refused as wrong. */
export type Counts = { made: number; taken: number; refused: number }

type Thing<T> = {
  name: string
  /** How long the others are waited for, in milliseconds. */
  patience: number
  make: () => Promise<T>
  /** Null: not worth sharing. */
  pack: (made: T) => Promise<Buffer | null>
  /** Null: not what it should be. */
  unpack: (packed: Buffer) => Promise<T | null>
}

export type Once = { <T>(thing: Thing<T>): Promise<T>; readonly counts: Counts }

/**
 * Of several processes that need the same thing one makes it and the others take it. Without the
 * place, or when who promised it does not deliver in time, or what is there was not put there by one
 * of ours, each makes its own.
 */
export function onceAmong(store: Store, secret: string): Once {
  const counts: Counts = { made: 0, taken: 0, refused: 0 }
  let distrustedUntil = 0

  async function take<T>({ name, patience, unpack }: Thing<T>): Promise<T | null> {
    const end = Date.now() + patience
    while (Date.now() < end) {
      const found = await inTime(store.get(name), end)
      if (found) {
        const body = unseal(secret, name, found)
        const taken = body && (await unpack(body).catch(() => null))
        if (taken === null) counts.refused += 1
        return taken
      }
      if (await inTime(store.claim(name, patience), end)) return null
      await sleep(pause)
    }
    return null
  }

  async function once<T>(thing: Thing<T>): Promise<T> {
    let isTrusted = Date.now() >= distrustedUntil
    if (isTrusted) {
      try {
        const taken = await take(thing)
        if (taken !== null) {
          counts.taken += 1
          return taken
        }
      } catch {
        isTrusted = false
        distrustedUntil = Date.now() + distrust
      }
    }
    const made = await thing.make()
    counts.made += 1
    if (isTrusted) leave(thing, made).catch(() => undefined)
    return made
  }

  async function leave<T>({ name, pack }: Thing<T>, made: T): Promise<void> {
    const packed = await pack(made)
    if (packed) await store.put(name, seal(secret, name, packed), kept)
  }

  return Object.assign(once, { counts })
}
