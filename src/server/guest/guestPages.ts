import { type RequestHandler, type Response, Router } from 'express'

import { pathIn } from '@/src/domain/site/pathIn'
import { choose } from '@/src/menu/answer/choose'
import { replyWith } from '@/src/menu/answer/replyWith'

import { newsAt } from '../news/newsAt'
import { staffPageAt } from '../pages/staffPageAt'
import type { GuestSite } from './GuestSite'
import { fontFiles } from './fontFiles'
import { icons } from './icons/icons'
import { originOf } from './originOf'
import { pageAt } from './pageAt'
import { readAddress } from './readAddress'
import { robots } from './robots'
import { shareImages } from './share/shareImages'
import { sitemap } from './sitemap'
import { webManifest } from './webManifest'
import { workerScript } from './workerScript'

const forever = 'public, max-age=31536000, immutable'

/**
 * The guests' site, from memory: the restaurants, their menus, dishes and checkout, in Russian, and under
 * `/en` and the like. Addresses that are none of its own go on to the next handler.
 */
export function guestPages(site: GuestSite): RequestHandler {
  const router = Router({ strict: false })

  router.get('/_site/:name', (req, res, next) => {
    if (req.params.name !== site.assets.scriptName) return next()
    res.set('Cache-Control', forever).type('text/javascript').send(site.assets.script)
  })
  router.use(fontFiles(site.assets.fonts))
  const worker = workerScript(site.assets.worker, site.locales)
  router.get('/sw.js', (req, res) => {
    res.set('Cache-Control', 'no-cache').type('text/javascript').send(worker)
  })
  router.use(icons(site))
  router.use(shareImages(site))
  router.get('/robots.txt', (req, res) => {
    res.type('text/plain').send(robots(originOf(site, req), site.locales))
  })
  router.get('/sitemap.xml', async (req, res) => {
    res.type('application/xml').send(await sitemap(site, originOf(site, req)))
  })
  const manifests = site.locales.map((locale) => pathIn(locale, '/manifest.webmanifest'))
  router.get(manifests, (req, res) => {
    const locale = site.locales[manifests.indexOf(req.path)] ?? 'ru'
    const look = site.look(locale)
    res.type('application/manifest+json').send(webManifest(look, locale))
  })
  router.get('/{*path}', async (req, res, next) => {
    // At the root programs are told what answers here, as ever; people are shown the restaurant.
    if (req.path === '/') res.vary('Accept')
    if (req.path === '/' && req.accepts(['json', 'html']) !== 'html') return next()
    const search = new URL(req.originalUrl, 'http://localhost').searchParams
    const address = readAddress(req.path, { search, locales: site.locales })
    const at = address?.parts[0] === 'news' ? newsAt : pageAt
    const origin = originOf(site, req)
    const page =
      address && ((await at(site, address, origin)) ?? (await staffPageAt(site, address, origin)))
    if (!address || !page) return next()
    const { bytes, status, version } = page
    const facts = { version, locale: address.locale, isNegotiated: false }
    const ready = replyWith(bytes, facts, req.get('accept-encoding'))
    const reply = choose(ready, req.get('if-none-match'))
    send(res, status === 404 ? { ...ready.found, status } : reply)
  })
  return router
}

type Sent = { status: number; headers: readonly string[]; body: Buffer | null }

function send(res: Response, { status, headers, body }: Sent): void {
  res.status(status)
  for (let index = 0; index + 1 < headers.length; index += 2) {
    const [name = '', value = ''] = headers.slice(index, index + 2)
    if (name === 'Vary') res.vary(value)
    else res.setHeader(name, value)
  }
  if (body) res.setHeader('Content-Type', 'text/html; charset=utf-8')
  if (status === 404) res.setHeader('Cache-Control', 'no-cache')
  res.end(body ?? undefined)
}
