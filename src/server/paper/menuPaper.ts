import { createHash } from 'node:crypto'

import { type RequestHandler, Router } from 'express'

import type { Compiled } from '@/src/domain/menu/catalog/Compiled'
import { toPrinted } from '@/src/paper/menu/toPrinted'
import { drawApart } from '@/src/paper/thread/drawApart'
import { placeIn } from '@/src/menu/answer/placeIn'

import type { GuestSite } from '../guest/GuestSite'
import { readAddress } from '../guest/readAddress'
import { readCatalog } from '../guest/readCatalog'
import { paperBrand } from './paperBrand'

type Paper = { bytes: Buffer; tag: string; unprinted: readonly string[] }

/** Of one compiled menu: its menus, in the looks of the site. */
const kept = 20
const drawn = new WeakMap<Compiled, Map<string, Promise<Paper | null>>>()

/**
 * `/nevsky/menu.pdf`, and `/en/nevsky/menu.pdf?mode=dine-in&menu=breakfast`: a location's menu as it is printed, or
 * one of its menus, as the site shows it now. Drawn apart when it is first asked for, and kept with the compiled menu:
 * whoever has it is answered 304 until the menu or the look of the site changes. With `unprinted=1`: the names of what
 * has letters that are not on it, as JSON.
 */
export function menuPaper(site: GuestSite): RequestHandler {
  const router = Router()
  router.get('/{*path}', async (req, res, next) => {
    if (!req.path.endsWith('/menu.pdf')) return next()
    const search = new URL(req.originalUrl, 'http://localhost').searchParams
    const address = readAddress(req.path, { search, locales: site.locales })
    const [slug, file] = address?.parts ?? []
    if (!address || slug === undefined || file !== 'menu.pdf') return next()
    await site.engine.hold()
    const { channel, language, locale } = address
    const place = { location: slug, channel, locale, isNegotiated: false }
    const key = placeIn(site.engine.model(), place)
    if (typeof key === 'string') return next()
    const { compiled } = await site.engine.document(key)

    const menu = search.get('menu')
    const look = JSON.stringify(site.look(locale))
    const papers = drawn.get(compiled) ?? new Map<string, Promise<Paper | null>>()
    drawn.set(compiled, papers)
    const name = JSON.stringify([menu, look])
    const making = papers.get(name) ?? draw(site, compiled, { language, locale, look, menu })
    if (papers.size >= kept && !papers.has(name)) papers.clear()
    papers.set(name, making)
    making.then(
      (paper) => paper ?? papers.delete(name),
      () => papers.delete(name),
    )
    const paper = await making
    if (!paper) return next()
    if (search.has('unprinted')) {
      return void res.set('Cache-Control', 'no-store').json(paper.unprinted)
    }
    res.set({
      'Cache-Control': 'public, no-cache, stale-if-error=86400',
      'Content-Disposition': `inline; filename="menu-${encodeURIComponent(slug)}.pdf"`,
      'Content-Language': locale,
      ETag: paper.tag,
    })
    const known = req
      .get('if-none-match')
      ?.split(',')
      .map((one) => one.trim().replace(/^W\//, ''))
    if (known?.includes(paper.tag)) return void res.status(304).end()
    return void res.type('application/pdf').send(paper.bytes)
  })
  return router
}

type Asked = { language: 'ru' | 'en'; locale: string; menu: string | null; look: string }

async function draw(
  site: GuestSite,
  compiled: Compiled,
  { language, locale, look, menu }: Asked,
): Promise<Paper | null> {
  const brand = await paperBrand(site, locale)
  const printed = toPrinted(readCatalog(compiled), { brand, language, menu })
  if (!printed) return null
  const { bytes, unprinted } = await drawApart({ kind: 'menu', menu: printed })
  const mark = createHash('sha256')
    .update(`${look} ${menu ?? ''}`)
    .digest('base64url')
    .slice(0, 8)
  return { bytes: Buffer.from(bytes), unprinted, tag: `"${compiled.version}-${mark}"` }
}
