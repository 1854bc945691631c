import { setTimeout as sleep } from 'node:timers/promises'

import { describe, expect, it } from 'vitest'

import { onceAmong } from './onceAmong'
import type { Store } from './Store'

function inMemory() {
  const things = new Map<string, Buffer>()
  const claims = new Set<string>()
  const store: Store = {
    get: (name) => Promise.resolve(things.get(name) ?? null),
    claim: (name) => {
      const isFirst = !claims.has(name)
      claims.add(name)
      return Promise.resolve(isFirst)
    },
    put: (name, what) => {
      things.set(name, what)
      return Promise.resolve()
    },
  }
  return { store, things, claims }
}

const thing = (name: string, patience = 10_000) => ({
  name,
  patience,
  make: () => sleep(5).then(() => `made ${name}`),
  pack: (made: string) => Promise.resolve(Buffer.from(made)),
  unpack: (packed: Buffer) => Promise.resolve(packed.toString()),
})

describe('what several processes need', () => {
  it('is made by one of them', async () => {
    const { store } = inMemory()
    const processes = Array.from({ length: 5 }, () => onceAmong(store, 'secret'))
    const got = await Promise.all(processes.map((once) => once(thing('a'))))
    expect(new Set(got)).toEqual(new Set(['made a']))
    const made = processes.map(({ counts }) => counts.made)
    expect(made.sort()).toEqual([0, 0, 0, 0, 1])
  })

  it('is made again by who waited in vain for the one who said that it would', async () => {
    const { store, claims } = inMemory()
    claims.add('a')
    const once = onceAmong(store, 'secret')
    expect(await once(thing('a', 20))).toBe('made a')
    expect(once.counts).toEqual({ made: 1, taken: 0, refused: 0 })
  })

  it('is made by each while the place fails or never answers', async () => {
    const { store } = inMemory()
    const broken = onceAmong({ ...store, get: () => Promise.reject(new Error('away')) }, 'secret')
    expect(await broken(thing('a'))).toBe('made a')
    const hanging = onceAmong({ ...store, get: () => new Promise(() => undefined) }, 'secret')
    expect(await hanging(thing('a', 20))).toBe('made a')
    expect(await hanging(thing('b'))).toBe('made b')
  })

  it('is not taken from somebody without the secret, nor under another name, nor changed', async () => {
    const { store, things } = inMemory()
    await onceAmong(store, 'another')(thing('a'))
    await onceAmong(store, 'secret')(thing('b'))
    await sleep(0)
    things.set('c', things.get('b') ?? expect.fail())
    const changed = Buffer.from(things.get('b') ?? expect.fail())
    changed[changed.length - 1] = 0
    things.set('b', changed)
    things.set('d', Buffer.from('short'))

    const once = onceAmong(store, 'secret')
    for (const name of ['a', 'b', 'c', 'd']) expect(await once(thing(name))).toBe(`made ${name}`)
    expect(once.counts).toEqual({ made: 4, taken: 0, refused: 4 })
  })
})
