import cluster from 'node:cluster'
import type { Server } from 'node:http'

import next from 'next'
import { handleEndpoints, type Payload } from 'payload'
import type { Logger } from 'pino'

import { readAssets } from '@/src/guest/assets/readAssets'
import { directUrl } from '@/src/db/directUrl'
import { openQuery } from '@/src/db/menuModel/openQuery'
import { newsMark } from '@/src/db/site/newsMark'
import { pagesMark } from '@/src/db/site/pagesMark'
import { readNews } from '@/src/db/site/readNews'
import { readPauses } from '@/src/db/site/readPauses'
import { pausedAnew } from '@/src/domain/site/pausedAnew'
import { readPageDraft } from '@/src/db/site/readPageDraft'
import { readPages } from '@/src/db/site/readPages'
import { stripKey } from '@/src/domain/news/stripKey'
import { stripOf } from '@/src/domain/news/stripOf'
import { menuLocales } from '@/src/i18n/menuLocales'
import { readSite } from '@/src/db/site/readSite'
import { mediaAddress } from '@/src/menu/mediaAddress'
import { menuOf } from '@/src/menu/menuOf'
import { settings } from '@/src/settings'

import { createApp } from './app'
import { openLook } from './guest/openLook'
import { readMedia } from './guest/readMedia'
import { readinessOf } from './health/readinessOf'
import { connectRedis } from './limits/connectRedis'
import { createLimiters } from './limits/createLimiters'
import { type MenuFront, serveMenu } from './menu/serveMenu'
import { openMeasures } from './metrics/openMeasures'
import { poolMeasures } from './metrics/poolMeasures'
import { openStripEvents } from './news/openStripEvents'
import { navOf } from './pages/navOf'
import { readStaffMenu } from './preview/readStaffMenu'
import type { Shutdown } from './shutdown'
import { openWatched } from './watched/openWatched'

type Options = {
  logger: Logger
  payload: Payload
  server: Server
  shutdown: Shutdown
  version: string
  /** The measures of all processes of the box; unset: of this one. */
  measures?: () => Promise<string>
}

/** Express over Next and Payload, ready for its first request. */
export async function openFront(options: Options): Promise<MenuFront> {
  const { logger, measures, payload, server, shutdown, version } = options
  const { HOST, NODE_ENV, PORT, PUBLIC_URL, REDIS_URL } = settings()
  const nextApp = next({
    dev: NODE_ENV === 'development',
    dir: process.cwd(),
    hostname: HOST,
    httpServer: server,
    port: PORT,
  })
  await nextApp.prepare()
  shutdown.onStop('next', () => nextApp.close())

  const redis = REDIS_URL ? connectRedis(REDIS_URL, logger) : undefined
  if (redis) shutdown.onStop('redis', () => redis.disconnect())

  const menu = await menuOf(payload, { listenOn: directUrl(), redis })
  shutdown.onStop('menu', menu.engine.close)
  if (menu.publisher) shutdown.onStop('menu files', menu.publisher.close)
  if (menu.mirror) shutdown.onStop('menu bucket', menu.mirror.close)

  openMeasures(menu)
  poolMeasures(payload.db.pool)

  const query = openQuery(payload.db.pool)
  const addressOf = mediaAddress(payload)
  const news = await openWatched({
    name: 'announcements',
    mark: () => newsMark(query),
    read: () => readNews(query, addressOf),
    logger,
  })
  shutdown.onStop('news', news.close)
  const reader = { payload, query, addressOf }
  const pages = await openWatched({
    name: 'pages',
    mark: () => pagesMark(query),
    read: () => readPages(reader),
    logger,
  })
  shutdown.onStop('pages', pages.close)
  const pauses = await openWatched({
    name: 'pauses',
    // All of them are short enough to be their own mark.
    mark: async () => JSON.stringify(await readPauses(query)),
    read: () => readPauses(query),
    logger,
    onChange: (now, before) => {
      const { locations } = menu.engine.model()
      const ids = locations.map(({ id }) => id)
      menu.events.tellPaused(pausedAnew(before, now, { at: Date.now(), locationIds: ids }))
    },
  })
  shutdown.onStop('pauses', pauses.close)
  const look = await openLook({
    read: () => readSite(query, addressOf),
    firstName: () => menu.engine.model().locations[0]?.name,
    logger,
  })

  const app = createApp({
    settings: settings(),
    logger,
    limiters: createLimiters(settings(), redis, cluster.isWorker),
    next: nextApp.getRequestHandler(),
    api: (request) => handleEndpoints({ config: payload.config, request }),
    site: {
      engine: menu.engine,
      assets: await readAssets(NODE_ENV === 'production'),
      look: (locale) => ({ ...look(locale), nav: navOf(pages.all(), locale) }),
      news: news.all,
      pages: pages.all,
      pauses: pauses.all,
      pageDraft: (asked) => readPageDraft(reader, asked),
      staffMenu: (asked) => readStaffMenu(payload, asked),
      locales: menuLocales(),
      readFile: readMedia((request) => handleEndpoints({ config: payload.config, request })),
      publicUrl: PUBLIC_URL,
    },
    readiness: readinessOf(payload),
    isDraining: shutdown.isDraining,
    measures,
    version,
  })
  return serveMenu({
    menu,
    settings: settings(),
    logger,
    strip: openStripEvents((slug) => {
      const location = menu.engine.model().locations.find((one) => one.slug === slug)
      if (!location) return ''
      return stripKey(stripOf(news.all(), { at: Date.now(), locationId: location.id }))
    }),
    otherwise: app,
  })
}
