import type { Compiled } from '@/src/domain/menu/catalog/Compiled'
import { PlacesPage } from '@/src/guest/places/PlacesPage'
import { pauseAt } from '@/src/domain/site/pauseAt'
import { placeIn } from '@/src/menu/answer/placeIn'

import type { Address } from './Address'
import { contextOf } from './contextOf'
import { found, type FoundPage } from './found'
import type { GuestSite } from './GuestSite'
import { isUsual } from './isUsual'
import { type LocationPage, locationPage } from './locationPage'
import { readCatalog } from './readCatalog'
import { stripAt } from '../news/stripAt'

/** Pages of a menu that are kept with it; a made-up address is not among them. */
const kept = 3_000
const made = new WeakMap<Compiled, Map<string, Promise<FoundPage>>>()

/**
 * The page at an address, made of the compiled menu when it is first asked for; null where a location of
 * this name does not exist, so that the address is somebody else's.
 */
export async function pageAt(
  site: GuestSite,
  { language, locale, parts, channel }: Address,
  origin: string,
): Promise<FoundPage | null> {
  const { engine } = site
  await engine.hold()
  const model = engine.model()
  const [slug, page] = parts
  const only = model.locations.length === 1 ? model.locations[0] : undefined
  const location = slug === undefined ? only : model.locations.find((one) => one.slug === slug)
  if (!location) return slug === undefined ? placesPage(site, { language, locale, origin }) : null

  const place = { location: location.slug, channel, locale, isNegotiated: false }
  const asked = placeIn(model, place)
  // A way that is not served here is as good as none.
  const key = typeof asked === 'string' ? placeIn(model, { ...place, channel: undefined }) : asked
  if (typeof key === 'string') return null
  const { compiled } = await engine.document(key)
  const pages = made.get(compiled) ?? new Map<string, Promise<FoundPage>>()
  made.set(compiled, pages)
  const look = site.look(locale)
  const at = Date.now()
  const strip =
    page === undefined ? stripAt(site, { locationId: location.id, locale, origin, at }) : null
  const pause = pauseAt(site.pauses(), { at, locationId: location.id })
  const name = JSON.stringify([page ?? null, origin, look, strip?.key, pause])
  const known = pages.get(name)
  if (known) return known
  const making = make(
    compiled.version,
    locationPage(site, compiled, {
      ...{ language, locale, page, origin, pause },
      now: at,
      strip: { key: strip?.key ?? '', news: strip?.news() ?? [] },
    }),
  )
  if (!isUsual(origin)) return making
  if (pages.size >= kept) pages.clear()
  pages.set(name, making)
  making.then(
    ({ status }) => status === 404 && pages.delete(name),
    () => pages.delete(name),
  )
  return making
}

type Where = Pick<Address, 'language' | 'locale'> & { origin: string }

async function make(version: string, { status, element }: LocationPage): Promise<FoundPage> {
  return { ...(await found(version, element)), status }
}

async function placesPage(
  site: GuestSite,
  { language, locale, origin }: Where,
): Promise<FoundPage> {
  const { engine } = site
  const model = engine.model()
  const locations = []
  for (const { slug } of model.locations) {
    const key = placeIn(model, { location: slug, locale, isNegotiated: false })
    if (typeof key === 'string') continue
    const { compiled } = await engine.document(key)
    locations.push(readCatalog(compiled).location)
  }
  const context = contextOf(site, { language, locale, origin, path: '/', mode: null })
  const page = <PlacesPage context={context} locations={locations} now={Date.now()} />
  return found(String(model.revision), page)
}
