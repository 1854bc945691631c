import type { MenuModel } from '@/src/domain/menu/model/MenuModel'
import { revisionAt } from '@/src/domain/menu/model/revisionAt'

import { addBrotli } from '../bytes/addBrotli'
import type { Share } from '../share/openShare'

import { type DocumentKey, nameOf } from './DocumentKey'
import { makeDocument } from './makeDocument'
import type { MenuDocument } from './MenuDocument'
import type { Recent } from './Recent'

/** How long before a change by the clock the document after it is made ready. */
const ahead = 5_000
/** A document asked for within this time is made ready before a new revision is shown. */
const warmth = 60_000

type Entry = {
  key: DocumentKey
  document: MenuDocument | null
  /** The one that follows by the clock. */
  next: MenuDocument | null
  making: { at: number; promise: Promise<MenuDocument> } | null
  askedAt: number
}

type Options = {
  model: MenuModel
  locales: readonly string[]
  maxBytes: number
  recent: Recent
  share?: Share | null
}

function weightOf({ bytes }: MenuDocument): number {
  // Pages and the JSON of single dishes weigh about as much as the whole once more.
  return bytes.identity.length * 3 + (bytes.gzip?.length ?? 0) * 2
}

/** The documents of one revision of the menu, made when they are first asked for. */
export class Documents {
  readonly model: MenuModel
  readonly #options: Options
  readonly #entries = new Map<string, Entry>()
  #weight = 0
  #isCurrent = true

  constructor(options: Options) {
    this.model = options.model
    this.#options = options
  }

  /** The document that counts at `at`; a promise only when it has to be made first. */
  get(key: DocumentKey, at: number): MenuDocument | Promise<MenuDocument> {
    const entry = this.#entryOf(key)
    entry.askedAt = at
    const { next } = entry
    if (next && entry.document && at >= entry.document.until) {
      this.#weigh(-weightOf(entry.document))
      entry.document = next
      entry.next = null
    }
    const { document } = entry
    if (!document || at >= document.until) return this.#make(entry, at)
    if (at >= document.until - ahead && !next && !entry.making) {
      void this.#make(entry, document.until).catch(() => undefined)
    }
    return document
  }

  /**
   * The documents of the next revision: those that it did not change are taken over, those in use are
   * made anew, the latest used first, for as long as `patience` milliseconds allow.
   */
  async succeed(model: MenuModel, { at, patience }: { at: number; patience: number }) {
    const heir = new Documents({ ...this.#options, model })
    const stale: Entry[] = []
    for (const [name, entry] of this.#entries) {
      const { locationId } = entry.key
      if (revisionAt(model, locationId) === revisionAt(this.model, locationId)) {
        heir.#entries.set(name, { ...entry, making: null })
        for (const document of [entry.document, entry.next]) {
          if (!document) continue
          heir.#weigh(weightOf(document))
          heir.#followWithBrotli(document)
        }
      } else if (at - entry.askedAt < warmth && hasLocation(model, entry.key)) {
        stale.push(entry)
      }
    }
    stale.sort((a, b) => b.askedAt - a.askedAt)
    const end = Date.now() + patience
    for (const { key, askedAt } of stale) {
      const entry = heir.#entryOf(key)
      entry.askedAt = askedAt
      await heir.#make(entry, at)
      if (Date.now() >= end) break
    }
    return heir
  }

  /** A newer revision has taken over: nothing more is prepared. */
  retire(): void {
    this.#isCurrent = false
  }

  #entryOf(key: DocumentKey): Entry {
    const name = nameOf(key)
    const known = this.#entries.get(name)
    if (known) return known
    const entry: Entry = { key, document: null, next: null, making: null, askedAt: 0 }
    this.#entries.set(name, entry)
    return entry
  }

  #make(entry: Entry, at: number): Promise<MenuDocument> {
    const { making, key } = entry
    if (making && making.at <= at) return making.promise
    const promise = makeDocument({ ...this.#options, key, at }).then(
      (document) => {
        entry.making = null
        const { document: before } = entry
        if (before && before.until > Date.now() && at >= before.until) entry.next = document
        else {
          if (before) this.#weigh(-weightOf(before))
          entry.document = document
        }
        this.#weigh(weightOf(document))
        this.#followWithBrotli(document)
        return document
      },
      (error: unknown) => {
        entry.making = null
        throw error
      },
    )
    entry.making = { at, promise }
    return promise
  }

  #followWithBrotli({ bytes }: MenuDocument): void {
    void addBrotli(bytes, () => this.#isCurrent, this.#options.share?.brotli)
  }

  #weigh(bytes: number): void {
    this.#weight += bytes
    if (this.#weight <= this.#options.maxBytes) return
    const idle = [...this.#entries].sort(([, a], [, b]) => a.askedAt - b.askedAt)
    for (const [name, entry] of idle) {
      if (this.#weight <= this.#options.maxBytes || this.#entries.size === 1) return
      if (entry.making) continue
      this.#entries.delete(name)
      for (const document of [entry.document, entry.next]) {
        if (document) this.#weight -= weightOf(document)
      }
    }
  }
}

function hasLocation(model: MenuModel, { locationId }: DocumentKey): boolean {
  return model.locations.some(({ id }) => id === locationId)
}
