import type { Logger } from 'pino'

import { diffCatalogs } from '@/src/domain/menu/catalog/changes/diffCatalogs'
import type { Compiled } from '@/src/domain/menu/catalog/Compiled'
import { isNewer } from '@/src/domain/menu/catalog/isNewer'

import type { Place } from '../answer/Asked'
import { placeIn } from '../answer/placeIn'
import type { MenuEngine } from '../engine/createMenuEngine'

import { changeEvent, pauseEvent, versionEvent } from './eventText'

/** Who hears of changes. `write` must not wait for a slow reader. */
export type EventReader = { write: (event: Buffer) => void; end: () => void }

/** Readers of one menu; `shown` is the version that they were last told of. */
type Stream = {
  name: string
  place: Place
  readers: Set<EventReader>
  shown: Compiled
  timer: NodeJS.Timeout | undefined
}

type Options = {
  engine: Pick<MenuEngine, 'hold' | 'model' | 'document' | 'onChange'>
  logger: Pick<Logger, 'error'>
  /** How many readers this process takes. */
  most: number
}

/** Readers written to before others of the process get their turn. */
const batch = 500
const longestTimer = 2 ** 31 - 1
/** Timers may be early by a millisecond, and what failed should not be tried at once. */
const shortestTimer = 5
const afterFailure = 1_000

/**
 * Tells readers of each change of the menu that they read: by a revision, by the clock, or by the
 * stop-list. An event says what changed, not how: the reader fetches that, from bytes that are ready.
 */
export class MenuEvents {
  readonly #options: Options
  readonly #streams = new Map<string, Stream>()
  readonly #streamOf = new Map<EventReader, Stream>()
  readonly #stop: () => void
  #isClosed = false

  constructor(options: Options) {
    this.#options = options
    this.#stop = options.engine.onChange(() => {
      for (const stream of this.#streams.values()) void this.#look(stream)
    })
  }

  /** Readers now, and the menus that they read. */
  get sizes(): { readers: number; menus: number } {
    return { readers: this.#streamOf.size, menus: this.#streams.size }
  }

  /** Whether no more readers are taken. */
  get isFull(): boolean {
    return this.#isClosed || this.#streamOf.size >= this.#options.most
  }

  /**
   * Adds a reader of a menu; says which part of the place is unknown when there is no such menu. A
   * reader who does not name the newest version as the last that it saw is told of it at once.
   */
  async join(
    place: Place,
    lastSeen: string | null,
    reader: EventReader,
  ): Promise<'joined' | 'location' | 'channel'> {
    const name = JSON.stringify([place.location, place.channel, place.locale])
    const stream = this.#streams.get(name) ?? (await this.#open(name, place))
    if (typeof stream === 'string') return stream
    stream.readers.add(reader)
    this.#streamOf.set(reader, stream)
    if (lastSeen !== stream.shown.version) reader.write(versionEvent(stream.shown.version))
    if (this.#isClosed) reader.end()
    return 'joined'
  }

  /** Tells the readers of these restaurants' menus that orders are paused there, or taken again. */
  tellPaused(locationIds: readonly number[]): void {
    if (locationIds.length === 0) return
    const { engine, logger } = this.#options
    const model = engine.model()
    for (const stream of this.#streams.values()) {
      const key = placeIn(model, stream.place)
      if (typeof key === 'string' || !locationIds.includes(key.locationId)) continue
      tell(stream, pauseEvent).catch((error: unknown) =>
        logger.error({ err: error }, 'Readers of the menu could not be told of a pause'),
      )
    }
  }

  leave(reader: EventReader): void {
    const stream = this.#streamOf.get(reader)
    if (!stream) return
    this.#streamOf.delete(reader)
    stream.readers.delete(reader)
    if (stream.readers.size > 0) return
    clearTimeout(stream.timer)
    if (this.#streams.get(stream.name) === stream) this.#streams.delete(stream.name)
  }

  /** Ends every stream, and takes no more readers. */
  close(): void {
    this.#isClosed = true
    this.#stop()
    for (const { timer } of this.#streams.values()) clearTimeout(timer)
    for (const reader of [...this.#streamOf.keys()]) reader.end()
  }

  async #open(name: string, place: Place): Promise<Stream | 'location' | 'channel'> {
    const { engine } = this.#options
    await engine.hold()
    const key = placeIn(engine.model(), place)
    if (typeof key === 'string') return key
    const { compiled } = await engine.document(key)
    const known = this.#streams.get(name)
    if (known) return known
    const stream = {
      name,
      place,
      readers: new Set<EventReader>(),
      shown: compiled,
      timer: undefined,
    }
    this.#streams.set(name, stream)
    // Another version may have been shown while this one was made.
    void this.#look(stream)
    return stream
  }

  #lookIn(stream: Stream, delay: number): void {
    clearTimeout(stream.timer)
    if (this.#isClosed || this.#streams.get(stream.name) !== stream) return
    stream.timer = setTimeout(
      () => void this.#look(stream),
      Math.min(Math.max(delay, shortestTimer), longestTimer),
    )
    stream.timer.unref()
  }

  async #look(stream: Stream): Promise<void> {
    const { engine, logger } = this.#options
    const key = placeIn(engine.model(), stream.place)
    // The location is gone: readers learn it when they next fetch.
    if (typeof key === 'string') return
    try {
      const { compiled } = await engine.document(key)
      const before = stream.shown
      // Two looks at once may end in either order.
      if (isNewer(compiled.version, before.version)) {
        stream.shown = compiled
        const diff = diffCatalogs(before, compiled)
        if (!diff.isEmpty) await tell(stream, changeEvent(compiled.version, diff))
      }
      const { changesAt } = stream.shown
      if (changesAt !== null) this.#lookIn(stream, changesAt - Date.now())
    } catch (error) {
      logger.error({ err: error }, 'Readers of the menu could not be told of a change')
      this.#lookIn(stream, afterFailure)
    }
  }
}

async function tell({ readers }: Stream, event: Buffer): Promise<void> {
  let told = 0
  for (const reader of [...readers]) {
    if (readers.has(reader)) reader.write(event)
    told += 1
    if (told % batch === 0) await new Promise((turn) => setImmediate(turn))
  }
}
