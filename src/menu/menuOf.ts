import type { Redis } from 'ioredis'
import type { Payload } from 'payload'

import { menuLocales } from '@/src/i18n/menuLocales'
import { settings } from '@/src/settings'

import { Addresses } from './answer/Addresses'
import { createMenuEngine, type MenuEngine } from './engine/createMenuEngine'
import { MenuEvents } from './events/MenuEvents'
import { mediaAddress } from './mediaAddress'
import { openBucket } from './bucket/openBucket'
import { type BucketMirror, openBucketMirror } from './bucket/openBucketMirror'
import { openPublisher, type Publisher } from './publish/openPublisher'
import { buildOf } from './share/buildOf'
import { openShare, type Share } from './share/openShare'

/** The menu of a process, what its addresses ask for, and those who listen to its changes. */
export type Menu = {
  engine: MenuEngine
  addresses: Addresses
  events: MenuEvents
  /** Null without Redis. */
  share: Share | null
  /** Null without MENU_SNAPSHOT_DIR, and in a process that does not answer guests. */
  publisher: Publisher | null
  /** Null without MENU_SNAPSHOT_BUCKET, and in a process that does not answer guests. */
  mirror: BucketMirror | null
}

const menus = new WeakMap<Payload, Promise<Menu>>()

type Options = {
  /** Postgres, to hear of changes: for a process that answers guests. Others look when asked. */
  listenOn?: string
  /** Through it several processes share what they make. */
  redis?: Redis | undefined
}

/** The menu of this Payload, opened when it is first asked for. */
export function menuOf(payload: Payload, options: Options = {}): Promise<Menu> {
  const known = menus.get(payload)
  if (known) return known
  const opening = open(payload, options)
  menus.set(payload, opening)
  // A failure is told to whoever asked; the next one tries again.
  opening.catch(() => menus.delete(payload))
  return opening
}

async function open(payload: Payload, { listenOn, redis }: Options): Promise<Menu> {
  const { MENU_CACHE_MB, MENU_EVENTS_MAX, MENU_SNAPSHOT_DIR } = settings()
  const addressOf = mediaAddress(payload)
  const build = redis && buildOf([addressOf('a'), ...menuLocales()])
  const { pool } = payload.db
  const share = build ? openShare({ redis, pool, secret: payload.secret, build }) : null
  const { logger } = payload
  const publisher =
    MENU_SNAPSHOT_DIR && listenOn !== undefined
      ? await openPublisher({
          directory: MENU_SNAPSHOT_DIR,
          connectionString: listenOn,
          locales: menuLocales(),
          logger,
        })
      : null
  const engine = await createMenuEngine({
    pool,
    logger,
    locales: menuLocales(),
    maxBytes: MENU_CACHE_MB * 1024 * 1024,
    addressOf,
    share,
    files: publisher,
    ...(listenOn === undefined ? {} : { listenOn }),
  })
  publisher?.follow(engine)
  const mirror = listenOn === undefined ? null : bucketMirror(engine, listenOn, logger)
  const events = new MenuEvents({ engine, logger, most: MENU_EVENTS_MAX })
  return { engine, addresses: new Addresses(), events, share, publisher, mirror }
}

function bucketMirror(
  source: MenuEngine,
  connectionString: string,
  logger: Payload['logger'],
): BucketMirror | null {
  const {
    MENU_SNAPSHOT_BUCKET: url,
    MENU_SNAPSHOT_BUCKET_KEY: accessKeyId,
    MENU_SNAPSHOT_BUCKET_SECRET: secretAccessKey,
    MENU_SNAPSHOT_BUCKET_REGION: region,
  } = settings()
  if (!url || !accessKeyId || !secretAccessKey) return null
  const bucket = openBucket({ url, accessKeyId, secretAccessKey, region })
  return openBucketMirror({ bucket, source, connectionString, locales: menuLocales(), logger })
}
