import type { Logger } from 'pino'
import { z } from 'zod'

import { openLead } from '@/src/db/openLead'
import { isNewer } from '@/src/domain/menu/catalog/isNewer'
import type { MenuModel } from '@/src/domain/menu/model/MenuModel'
import { revisionAt } from '@/src/domain/menu/model/revisionAt'
import { openBell } from '@/src/time/openBell'

import type { DocumentKey } from '../engine/DocumentKey'
import type { MenuEngine } from '../engine/createMenuEngine'

import type { Bucket } from './openBucket'

/** How often it is looked who fills the bucket, and whether the clock has changed a menu. */
const glance = 1_000
/**
 * Everything is put once more so long after taking over: to a store that does not know conditions, what the
 * last one still sent may come late.
 */
const settling = 30_000
const retryAfter = 5_000

type Options = {
  bucket: Pick<Bucket, 'replace' | 'look' | 'remove'>
  source: Pick<MenuEngine, 'model' | 'document' | 'onChange'>
  connectionString: string
  locales: readonly string[]
  logger: Pick<Logger, 'info' | 'warn'>
}

/** An object: what it was made of, and until when nothing else is to be expected. */
type Lying = { made: string; revision: number; until: number; tag: string }

/** A version is `<revision>.<milliseconds>`. */
const revisionIn = (version: string) => Number(version.split('.')[0])

const versionHeader = 'x-amz-meta-carte-menu-version'

export type BucketMirror = { close: () => Promise<void> }

/**
 * Keeps a bucket the same as the menu that is shown, for a CDN: one object a document, each replaced by
 * one request, and only if it is the one that was seen to be older: what somebody who stalled sends late is
 * refused by the store. Only one of all processes does it. The bucket follows: no change waits for it, and until
 * it has caught up it shows the menu before. While it is away, the newest is tried again.
 */
export function openBucketMirror(options: Options): BucketMirror {
  const { bucket, source, connectionString, locales, logger } = options
  const lead = openLead({ connectionString, name: 'menu-bucket' })
  const bell = openBell()
  /** What lies in the bucket by all that this process knows. */
  const put = new Map<string, Lying>()
  let isClosed = false
  let isTroubled = false
  let secondTime = 0

  async function putDocument(model: MenuModel, key: DocumentKey, name: string): Promise<void> {
    const revision = revisionAt(model, key.locationId)
    const lying = put.get(name)
    if (lying?.revision === revision && Date.now() < lying.until) return
    const { bytes, compiled, until } = await source.document(key)
    const made = `${compiled.version} ${bytes.digest}`
    if (lying?.made === made) {
      put.set(name, { ...lying, revision, until })
      return
    }
    const seen = lying ?? (await bucket.look(name, versionHeader))
    if (seen && 'said' in seen && seen.said && isNewer(seen.said, compiled.version)) {
      // Somebody is ahead of this process, which will follow; a database that was put back is behind by itself.
      if (revisionIn(seen.said) <= (await newestRevision())) return
    }
    const headers = {
      'Content-Type': 'application/json',
      ...(bytes.gzip ? { 'Content-Encoding': 'gzip' } : {}),
      'Content-Language': key.locale,
      'Cache-Control': 'public, no-cache, stale-if-error=86400',
      [versionHeader]: compiled.version,
    }
    const body = bytes.gzip ?? bytes.identity
    const replaced = await bucket.replace(name, body, headers, seen?.tag ?? null)
    // Somebody else was there: it is looked at once more.
    if (replaced) put.set(name, { made, revision, until, tag: replaced.tag })
    else put.delete(name)
  }

  async function newestRevision(): Promise<number> {
    const [newest] = await lead.query(
      z.object({ revision: z.coerce.number() }),
      'select revision from menu_revision',
    )
    return newest?.revision ?? 0
  }

  /** Returns after how many milliseconds to look again. */
  async function work(): Promise<number> {
    const turn = await lead.take()
    if (turn === 'elsewhere') {
      put.clear()
      return glance
    }
    if (turn === 'taken') {
      logger.info('This process keeps the menu in the bucket')
      put.clear()
      secondTime = Date.now() + settling
    } else if (secondTime > 0 && Date.now() >= secondTime) {
      secondTime = 0
      put.clear()
    }
    const model = source.model()
    const names = new Set<string>()
    for (const { id: locationId, slug, channels } of model.locations) {
      for (const locale of locales) {
        for (const channel of channels) {
          if (source.model() !== model || isClosed) return 0
          const name = `${encodeURIComponent(slug)}/${locale}/${channel}/catalog.json`
          names.add(name)
          await putDocument(model, { locationId, locale, channel }, name)
        }
      }
    }
    for (const name of [...put.keys()].filter((one) => !names.has(one))) {
      await bucket.remove(name)
      put.delete(name)
    }
    return glance
  }

  async function live(): Promise<void> {
    while (!isClosed) {
      const pause = await work().then(
        (wait) => {
          if (isTroubled) logger.info('The bucket has the menu again')
          isTroubled = false
          return wait
        },
        (error: unknown) => {
          if (!isTroubled) logger.warn({ err: error }, 'The menu could not be put into the bucket')
          isTroubled = true
          return retryAfter
        },
      )
      if (pause > 0 && !isClosed) await bell.wait(pause)
    }
    await lead.drop()
  }

  const stopListening = source.onChange(bell.ring)
  const living = live()
  return {
    close: async () => {
      isClosed = true
      stopListening()
      bell.ring()
      await living
    },
  }
}
