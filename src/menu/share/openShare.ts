import { createHash } from 'node:crypto'

import type { Redis } from 'ioredis'
import type { Pool } from 'pg'

import { versionOf } from '@/src/domain/menu/catalog/versionOf'
import type { MenuModel } from '@/src/domain/menu/model/MenuModel'
import { lastChangeOf } from '@/src/domain/menu/offer/lastChangeOf'

import type { Bytes } from '../bytes/Bytes'
import { compressBrotli } from '../bytes/compressBrotli'
import { type DocumentKey, nameOf } from '../engine/DocumentKey'

import { changeTimes } from './changeTimes'
import { inTime } from './inTime'
import type { Made } from './Made'
import { type Counts, onceAmong } from './onceAmong'
import { pack } from './pack'
import { redisStore } from './redisStore'
import { unpack } from './unpack'

/** How long another process is waited for, in milliseconds; brotli copies are in no hurry. */
const patience = { document: 200, brotli: 2_000 }

type Wanted = {
  model: MenuModel
  key: DocumentKey
  locales: readonly string[]
  /** Epoch milliseconds. */
  at: number
}

/** Documents that several processes need, made by one of them. */
export type Share = {
  document: (wanted: Wanted, make: () => Promise<Made>) => Promise<Made>
  brotli: (bytes: Bytes) => Promise<Buffer>
  /** For tests and benchmarks. */
  readonly counts: { readonly documents: Counts; readonly brotli: Counts }
}

type Options = {
  redis: Redis
  pool: Pick<Pool, 'query'>
  /** Known to all processes of this restaurant, and to nobody else who may write to Redis. */
  secret: string
  /** See buildOf. */
  build: string
}

/**
 * Through Redis: whole documents with their gzip and brotli copies. They are named by all that decides
 * their bytes: the build, the revision and when it was committed, the place and the moment; and sealed,
 * so that what anybody else wrote is not taken. See docs/decisions/0015.
 */
export function openShare({ redis, pool, secret, build }: Options): Share {
  const store = redisStore(redis)
  const key = createHash('sha256').update(`menus in Redis ${secret}`).digest('base64url')
  const documents = onceAmong(store, key)
  const copies = onceAmong(store, key)
  const timeOf = changeTimes(pool)

  return {
    counts: { documents: documents.counts, brotli: copies.counts },
    document: async (wanted, make) => {
      const { model, at } = wanted
      const { locationId } = wanted.key
      const version = versionOf(model, locationId, lastChangeOf(model, locationId, at))
      const revision = Number(version.split('.')[0])
      const time = await inTime(timeOf(revision), Date.now() + patience.document).catch(() => null)
      if (time === null) return make()
      return documents({
        name: `${build} ${nameOf(wanted.key)} ${version} ${time}`,
        patience: patience.document,
        make,
        pack,
        unpack: (packed) => unpack(packed, { ...wanted, version }),
      })
    },
    brotli: async (bytes) => {
      const { gzip } = bytes
      if (!gzip) return compressBrotli(bytes.identity)
      return copies({
        name: `${build} br ${createHash('sha256').update(gzip).digest('base64url')}`,
        patience: patience.brotli,
        make: () => compressBrotli(bytes.identity),
        pack: (copy) => Promise.resolve(copy),
        unpack: (copy) => Promise.resolve(Buffer.from(copy)),
      })
    },
  }
}
