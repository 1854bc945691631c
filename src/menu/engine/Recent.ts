import type { Compiled } from '@/src/domain/menu/catalog/Compiled'

import { type DocumentKey, nameOf } from './DocumentKey'

const nothing = Buffer.alloc(0)

/** Versions kept of each menu, and menus of which versions are kept. */
const versions = 30
const menus = 1_000

/**
 * The last versions of each menu, to tell readers who have one of them what changed since. They share
 * what did not change; the whole as JSON is left out.
 */
export class Recent {
  readonly #known = new Map<string, Map<string, Compiled>>()

  add(key: DocumentKey, compiled: Compiled): void {
    const name = nameOf(key)
    const kept = this.#known.get(name) ?? new Map<string, Compiled>()
    kept.set(compiled.version, { ...compiled, bytes: nothing })
    dropFirst(kept, versions)
    this.#known.delete(name)
    this.#known.set(name, kept)
    dropFirst(this.#known, menus)
  }

  find(key: DocumentKey, version: string): Compiled | null {
    return this.#known.get(nameOf(key))?.get(version) ?? null
  }
}

function dropFirst(map: Map<string, unknown>, most: number): void {
  const [first] = map.keys()
  if (map.size > most && first !== undefined) map.delete(first)
}
