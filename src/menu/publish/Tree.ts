import { randomUUID } from 'node:crypto'
import { link as hardLink, mkdir, readdir, realpath, stat, unlink } from 'node:fs/promises'
import path from 'node:path'

import type { MenuModel } from '@/src/domain/menu/model/MenuModel'

import { type DocumentKey, nameOf } from '../engine/DocumentKey'

import { type Claim, claim } from './claim'
import { isThere } from './isThere'
import { link } from './link'
import { missing } from './missing'
import { takeLast } from './takeLast'
import { sweep } from './sweep'
import { catalogFile } from './writeObject'

/** Slugs that may stand in a path as they are; others are answered by Carte itself. */
const plain = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/

/** Where nginx finds the answer to a question, by its words alone; see `asked` in ops/nginx. */
const asked = (slug: string | number, { locale, channel }: DocumentKey) =>
  `for-location=${slug}&locale=${locale}&channel=${channel}.json`

const codings = ['', '.gz', '.br'] as const

async function drop(name: string): Promise<void> {
  await unlink(name).catch(missing)
}

/**
 * What one publisher shows: `now` names the documents that count, `last` the last known of each, for
 * when there is nobody to ask. `asked` has the first once more under the question's own words, as hard
 * links: nginx takes nearly as long over the parts of a question, and over each symbolic link, as over
 * the answer. Every publisher has a tree of its own and `current` names one of them: what a publisher
 * that was given up for dead still writes, nobody sees. Nor does anybody once another process has closed
 * the tree (see closeOlder): `now` and `asked` are made with it and never again.
 */
export class Tree {
  readonly #directory: string
  readonly #root: string
  readonly #slugs = new Map<string, number>()
  /** The files in `asked` of each document. */
  readonly #asked = new Map<string, Set<string>>()

  private constructor(directory: string, root: string) {
    this.#directory = directory
    this.#root = root
  }

  /** A tree that shows nothing yet in place of the one before, whose last known documents it keeps. */
  static async replace(directory: string): Promise<Tree> {
    const trees = path.join(directory, 'trees')
    const root = path.join(trees, `${Date.now()}-${randomUUID().slice(0, 8)}`)
    const current = path.join(directory, 'current')
    const before = await realpath(current).catch(() => null)
    for (const part of ['now', 'asked', 'last']) {
      await mkdir(path.join(root, part), { recursive: true, mode: 0o755 })
    }
    await mkdir(path.join(directory, 'objects'), { recursive: true, mode: 0o755 })
    if (before) await takeLast(before, root)
    await link(root, current)
    await Tree.#takeMeanwhile(trees, root, before)
    return new Tree(directory, root)
  }

  /** What others published between our look at `current` and our switch of it. */
  static async #takeMeanwhile(trees: string, root: string, before: string | null): Promise<void> {
    const since = before ? path.basename(before) : ''
    const own = path.basename(root)
    for (const name of await readdir(trees)) {
      if (name > since && name !== own) await takeLast(path.join(trees, name), root)
    }
  }

  /** Whether it is the one that `current` names, and nobody has closed it. */
  async isShown(): Promise<boolean> {
    const shown = await realpath(path.join(this.#directory, 'current')).catch(() => null)
    if (shown !== (await realpath(this.#root).catch(() => ''))) return false
    return stat(path.join(this.#root, 'now')).then(
      () => true,
      () => false,
    )
  }

  /** Says of what is shown in it and of what will be; see Claim. */
  claim(name: Claim, value: number): Promise<void> {
    return claim(this.#root, name, value)
  }

  folderOf(key: DocumentKey, version: string): string {
    return path.join(this.#directory, 'objects', nameOf(key), version)
  }

  async put(key: DocumentKey, folder: string): Promise<void> {
    for (const part of ['last', 'now'] as const) {
      const name = this.#name(part, key)
      await this.#makeFolders(part, path.dirname(nameOf(key)))
      await link(folder, name)
    }
    for (const coding of codings) await this.#answer(key, folder, coding)
  }

  /** The brotli copy, which comes later than the rest of a document that was put. */
  putBrotli(key: DocumentKey, folder: string): Promise<void> {
    return this.#answer(key, folder, '.br')
  }

  /** It does not count any more; what follows it is not known yet. */
  async withdraw(key: DocumentKey): Promise<void> {
    const name = nameOf(key)
    const files = this.#asked.get(name) ?? []
    await Promise.all([drop(this.#name('now', key)), ...[...files].map(drop)])
    this.#asked.delete(name)
  }

  /** Menus that there are no more are not shown when there is nobody to ask, either. */
  async keepOnly(keys: readonly DocumentKey[]): Promise<void> {
    const names = new Set(keys.map(nameOf))
    const last = path.join(this.#root, 'last')
    for (const entry of await readdir(last, { recursive: true, withFileTypes: true })) {
      const name = path.join(entry.parentPath, entry.name)
      const isSlug = entry.parentPath === last
      if (!entry.isSymbolicLink()) continue
      if (isSlug ? !this.#slugs.has(entry.name) : !names.has(path.relative(last, name))) {
        await drop(name)
      }
    }
  }

  /** Locations that changed their slugs are not found by the old ones any more. */
  async dropSlugs({ locations }: MenuModel): Promise<void> {
    for (const [slug, id] of this.#slugs) {
      if (locations.some((location) => location.id === id && location.slug === slug)) continue
      await drop(path.join(this.#root, 'now', slug))
      await drop(path.join(this.#root, 'last', slug))
      for (const files of this.#asked.values()) {
        for (const file of files) {
          if (path.basename(file).startsWith(`for-location=${slug}&`)) await drop(file)
        }
      }
      this.#slugs.delete(slug)
    }
  }

  async addSlugs({ locations }: MenuModel): Promise<void> {
    for (const { id, slug } of locations) {
      if (!plain.test(slug) || this.#slugs.get(slug) === id) continue
      // An id is what is meant by a number first.
      if (locations.some((other) => String(other.id) === slug)) continue
      for (const part of ['now', 'last']) {
        const folder = path.join(this.#root, part)
        await link(path.join(folder, String(id)), path.join(folder, slug))
      }
      this.#slugs.set(slug, id)
    }
  }

  sweep(): Promise<void> {
    return sweep(this.#directory)
  }

  /**
   * Each is a file and none a folder: what is asked with `/../` in it leads nowhere. Whoever was killed
   * between two of them leaves a tree in which some codings are answered by Carte.
   */
  async #answer(key: DocumentKey, folder: string, coding: (typeof codings)[number]): Promise<void> {
    const slugs = [...this.#slugs].flatMap(([slug, id]) => (id === key.locationId ? [slug] : []))
    const files = this.#asked.get(nameOf(key)) ?? new Set()
    this.#asked.set(nameOf(key), files)
    for (const slug of [key.locationId, ...slugs]) {
      const file = path.join(this.#root, 'asked', `${asked(slug, key)}${coding}`)
      files.add(file)
      await drop(file)
      // Missing is a copy that is not made yet.
      await hardLink(path.join(folder, `${catalogFile}${coding}`), file).catch(missing)
    }
  }

  /** Folders below `part`, which itself is not made again: that it is gone means that the tree is closed. */
  async #makeFolders(part: 'now' | 'last', below: string): Promise<void> {
    let folder = path.join(this.#root, part)
    for (const name of below.split('/')) {
      folder = path.join(folder, name)
      await mkdir(folder, { mode: 0o755 }).catch((error: unknown) => {
        if (!isThere(error)) throw error
      })
    }
  }

  #name(part: 'now' | 'last', key: DocumentKey): string {
    return path.join(this.#root, part, nameOf(key))
  }
}
