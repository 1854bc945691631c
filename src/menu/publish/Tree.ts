import { randomUUID } from 'node:crypto'
import { cp, mkdir, readdir, realpath, symlink, unlink } from 'node:fs/promises'
import path from 'node:path'

import type { MenuModel } from '@/src/domain/menu/model/MenuModel'

import { type DocumentKey, nameOf } from '../engine/DocumentKey'

import { link } from './link'
import { sweep } from './sweep'
import { catalogFile } from './writeObject'

/** Slugs that may stand in a path as they are; others are answered by Carte itself. */
const plain = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

/** Where nginx finds the answer to a question, by its words alone; see `asked` in ops/nginx. */
const asked = (slug: string | number, { locale, channel }: DocumentKey) =>
  `for-location=${slug}&locale=${locale}&channel=${channel}.json`

const codings = ['', '.gz', '.br']

async function drop(name: string): Promise<void> {
  await unlink(name).catch((error: unknown) => {
    if (!isMissing(error)) throw error
  })
}

/**
 * What one publisher shows: `now` names the documents that count, `last` the last known of each, for
 * when there is nobody to ask. `asked` finds the first by the question's own words: nginx takes nearly
 * as long over the parts of a question as over the answer. Every publisher has a tree of its own and `current` names one of them:
 * what a publisher that was given up for dead still writes, nobody sees.
 */
export class Tree {
  readonly #directory: string
  readonly #root: string
  readonly #slugs = new Map<string, number>()
  readonly #asked = new Set<string>()

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
    await mkdir(path.join(root, 'now'), { recursive: true, mode: 0o755 })
    await mkdir(path.join(root, 'asked'), { mode: 0o755 })
    await mkdir(path.join(directory, 'objects'), { recursive: true, mode: 0o755 })
    if (before) {
      await cp(path.join(before, 'last'), path.join(root, 'last'), {
        recursive: true,
        verbatimSymlinks: true,
      }).catch((error: unknown) => {
        if (!isMissing(error)) throw error
      })
    }
    await mkdir(path.join(root, 'last'), { recursive: true, mode: 0o755 })
    await link(root, current)
    return new Tree(directory, root)
  }

  /** Whether it is the one that `current` names. */
  async isShown(): Promise<boolean> {
    const shown = await realpath(path.join(this.#directory, 'current')).catch(() => null)
    return shown === (await realpath(this.#root).catch(() => ''))
  }

  folderOf(key: DocumentKey, version: string): string {
    return path.join(this.#directory, 'objects', nameOf(key), version)
  }

  async put(key: DocumentKey, folder: string): Promise<void> {
    await this.#nameQuestions(key)
    await link(folder, this.#name('last', key))
    await link(folder, this.#name('now', key))
  }

  /** It does not count any more; what follows it is not known yet. */
  withdraw(key: DocumentKey): Promise<void> {
    return drop(this.#name('now', key))
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
      for (const name of this.#asked) {
        if (!name.startsWith(`for-location=${slug}&`)) continue
        for (const coding of codings) await drop(this.#question(name, coding))
        this.#asked.delete(name)
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
   * They lead to whatever `now` names, and to nothing while it names nothing; so they stay as they are.
   * Each is a file and none a folder: what is asked with `/../` in it leads nowhere.
   */
  async #nameQuestions(key: DocumentKey): Promise<void> {
    const slugs = [...this.#slugs].flatMap(([slug, id]) => (id === key.locationId ? [slug] : []))
    for (const slug of [key.locationId, ...slugs]) {
      const name = asked(slug, key)
      if (this.#asked.has(name)) continue
      for (const coding of codings) {
        const target = path.join('..', 'now', nameOf(key), `${catalogFile}${coding}`)
        await symlink(target, this.#question(name, coding))
      }
      this.#asked.add(name)
    }
  }

  #question(name: string, coding: string): string {
    return path.join(this.#root, 'asked', `${name}${coding}`)
  }

  #name(part: 'now' | 'last', key: DocumentKey): string {
    return path.join(this.#root, part, nameOf(key))
  }
}
