import { setImmediate } from 'node:timers/promises'

import type { Logger } from 'pino'

import type { MenuModel } from '@/src/domain/menu/model/MenuModel'
import { revisionAt } from '@/src/domain/menu/model/revisionAt'

import { addBrotli } from '../bytes/addBrotli'
import { type DocumentKey, nameOf } from '../engine/DocumentKey'
import type { MenuEngine } from '../engine/createMenuEngine'

import type { Tree } from './Tree'
import { writeBrotli, writeObject } from './writeObject'

export type Source = Pick<MenuEngine, 'model' | 'document' | 'onChange'>

/** How long before a change by the clock a file is withdrawn: longer than a busy process is late. */
const early = 250
/** What holds for less is not put: the others, who look once a second, would not know of its end in time. */
const shortest = 1_500
const retryAfter = 5_000
/** The longest that a timer of Node waits. */
const longest = 2 ** 31 - 1

type Published = {
  key: DocumentKey
  revision: number
  /** Up to when it is true, in epoch milliseconds. */
  until: number
  timer: NodeJS.Timeout | undefined
}

type Options = {
  tree: Tree
  /** The newest revision that was committed after `current` was switched to the tree. */
  least: number
  locales: readonly string[]
  logger: Pick<Logger, 'warn'>
}

/**
 * Keeps the files of one tree the same as the menu that is shown. A process that is about to show a newer
 * menu sees to it that the tree which `current` names then shows no older one (closeOlder): it is told so by
 * the tree's claim, or closes the tree. A tree to which `current` was switched after that look is held to
 * `least`, which is as new as what was looked for. So whoever stalls, at whichever line, nothing goes back.
 */
export class Publication {
  readonly #options: Options
  readonly #published = new Map<string, Published>()
  #source: Source | null = null
  #filling = false
  #isWanted = false
  #isEnded = false
  #retry: NodeJS.Timeout | undefined
  /** Grows whenever something is withdrawn: what was being written before that is not shown. */
  #epoch = 0
  /** Up to when the tree says that all of it is true. */
  #until = Number.POSITIVE_INFINITY
  #isChanging = false
  #last: Promise<unknown> = Promise.resolve()

  constructor(options: Options) {
    this.#options = options
  }

  isShown(): Promise<boolean> {
    return this.#options.tree.isShown()
  }

  /** Withdraws what `model` changes; nothing new is shown until `follow` says that it is shown. */
  withdraw(model: MenuModel): Promise<void> {
    this.#epoch += 1
    this.#isChanging = true
    return this.#inTurn(async () => {
      const { tree } = this.#options
      await tree.dropSlugs(model)
      for (const [name, { key, revision, timer }] of this.#published) {
        if (revision === revisionAt(model, key.locationId)) continue
        await tree.withdraw(key)
        clearTimeout(timer)
        this.#published.delete(name)
      }
      await this.#claimUntil()
      await tree.claim('revision', model.revision)
    })
  }

  /** Publishes what `source` shows now and is not published yet. */
  follow(source: Source, { isChanging = false } = {}): void {
    this.#source = source
    this.#isChanging = isChanging
    this.#isWanted = true
    if (!this.#filling && !isChanging) void this.#fill()
  }

  end(): void {
    this.#isEnded = true
    this.#epoch += 1
    clearTimeout(this.#retry)
    for (const { timer } of this.#published.values()) clearTimeout(timer)
  }

  async #fill(): Promise<void> {
    this.#filling = true
    try {
      while (this.#isWanted && !this.#isEnded && !this.#isChanging) {
        this.#isWanted = false
        await this.#fillOnce()
      }
    } catch (error) {
      // Closed, or not the one any more: another tree is about to be made.
      if (!(await this.isShown())) return
      this.#options.logger.warn(
        { err: error },
        'The menu could not be published; it is tried again',
      )
      this.#later(() => undefined)
    } finally {
      this.#filling = false
      if (this.#isWanted && !this.#isEnded && !this.#isChanging) void this.#fill()
    }
  }

  #later(before: () => void): void {
    clearTimeout(this.#retry)
    this.#retry = setTimeout(() => {
      before()
      if (this.#source) this.follow(this.#source, { isChanging: this.#isChanging })
    }, retryAfter)
    this.#retry.unref()
  }

  async #fillOnce(): Promise<void> {
    const source = this.#source
    if (!source) return
    const model = source.model()
    // What is behind is not shown; the newer one is on its way here.
    if (model.revision < this.#options.least) return
    const epoch = this.#epoch
    const { locales, tree } = this.#options
    const keys = model.locations.flatMap(({ id: locationId, channels }) =>
      locales.flatMap((locale) => channels.map((channel) => ({ locationId, locale, channel }))),
    )
    await this.#inTurn(() => (epoch === this.#epoch ? tree.addSlugs(model) : Promise.resolve()))
    for (const key of keys) {
      if (epoch !== this.#epoch) return
      if (!this.#published.has(nameOf(key))) await this.#publish(source, model, key, epoch)
      // Requests first.
      await setImmediate()
    }
    if (epoch !== this.#epoch) return
    await tree.keepOnly(keys)
    await tree.sweep()
  }

  async #publish(source: Source, model: MenuModel, key: DocumentKey, epoch: number) {
    const { tree } = this.#options
    const document = await source.document(key)
    const { bytes, compiled, until } = document
    const folder = tree.folderOf(key, `${compiled.version}-${bytes.digest}`)
    await writeObject(folder, bytes)
    const isLate = () => Date.now() >= until - shortest
    await this.#inTurn(async () => {
      if (epoch !== this.#epoch || isLate()) return
      const published: Published = {
        key,
        revision: revisionAt(model, key.locationId),
        until,
        timer: undefined,
      }
      this.#published.set(nameOf(key), published)
      this.#arm(published)
      // Whoever is alive when it ends knows of it before anybody sees it.
      await this.#claimUntil()
      if (!isLate()) return tree.put(key, folder)
      // It stood still over that, and they heard of it too late.
      clearTimeout(published.timer)
      this.#published.delete(nameOf(key))
      return this.#claimUntil()
    })
    const isShown = () => this.#published.has(nameOf(key)) && epoch === this.#epoch
    if (!isShown()) {
      // It holds for so short that Carte answers, until the next one.
      if (epoch === this.#epoch) this.#afterwards(Math.max(until, Date.now() + early))
      return
    }
    void addBrotli(bytes, isShown)
      .then(() => writeBrotli(folder, bytes))
      .then(() => this.#inTurn(async () => (isShown() ? tree.putBrotli(key, folder) : undefined)))
      .catch(() => undefined)
  }

  #again(): void {
    if (this.#source && !this.#isEnded) this.follow(this.#source, { isChanging: this.#isChanging })
  }

  /** Says up to when the tree is true: before a document that ends earlier is put, or after it is withdrawn. */
  async #claimUntil(): Promise<void> {
    const ends = [...this.#published.values()].map(({ until }) => until)
    const until = Math.min(...ends, Number.POSITIVE_INFINITY)
    if (until === this.#until) return
    await this.#options.tree.claim('until', until)
    this.#until = until
  }

  #arm(published: Published): void {
    const { until } = published
    if (until === Number.POSITIVE_INFINITY) return
    const left = until - early - Date.now()
    const step = Math.min(Math.max(left, 0), longest)
    published.timer = setTimeout(() => {
      if (left > longest) return this.#arm(published)
      void this.#expire(published)
      return undefined
    }, step)
    published.timer.unref()
  }

  async #expire({ key, until }: Published): Promise<void> {
    const { logger, tree } = this.#options
    await this.#inTurn(async () => {
      await tree.withdraw(key)
      this.#published.delete(nameOf(key))
      await this.#claimUntil()
    }).catch((error: unknown) => logger.warn({ err: error }, 'A file could not be withdrawn'))
    this.#afterwards(until)
  }

  #afterwards(until: number): void {
    setTimeout(() => this.#again(), Math.max(0, until - Date.now()) + 1).unref()
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work)
    this.#last = done.catch(() => undefined)
    return done
  }
}
