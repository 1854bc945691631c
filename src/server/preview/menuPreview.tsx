import { Router } from 'express'
import { z } from 'zod'

import { compile } from '@/src/domain/menu/catalog/compile'
import { channels } from '@/src/domain/menu/model/Channel'
import { pauseAt } from '@/src/domain/site/pauseAt'
import { placeIn } from '@/src/menu/answer/placeIn'

import type { GuestSite } from '../guest/GuestSite'
import { locationPage } from '../guest/locationPage'
import { stripAt } from '../news/stripAt'
import { openStaffPage } from './openStaffPage'

const moment = z.iso.datetime({ offset: true })

/**
 * `GET /pages/preview/menu/:location/:dish?at=&locale=&mode=`: a restaurant's menu, or a dish of it, as guests
 * saw it at a moment or will if nothing more is changed; without `at`, as they see it now. For who works there.
 */
export function menuPreview(site: GuestSite): Router {
  const router = Router()
  router.get('/pages/preview/menu/:location{/:page}', async (req, res) => {
    const { mode, at: said } = req.query
    const asked = said === undefined ? null : (moment.safeParse(said).data ?? 'wrong')
    const at = asked === 'wrong' ? null : asked
    const preview = { kind: 'menu', at } as const
    const { asker, language, locale, origin, refuse, send } = openStaffPage(site, {
      ...{ req, res, preview },
    })
    if (asked === 'wrong') return refuse({ is: 'wrong-moment' })
    const menu = await site.staffMenu({ ...asker, at: at === null ? null : new Date(at) })
    if (menu.is !== 'shown') return refuse(menu)
    const { model, worksAt } = menu
    const { location, page } = req.params
    const channel = channels.find((one) => one === mode)
    const place = { location, channel, locale, isNegotiated: false }
    const found = placeIn(model, place)
    const key = found === 'channel' ? placeIn(model, { ...place, channel: undefined }) : found
    if (typeof key === 'string' || !worksAt(key.locationId)) return refuse({ is: 'no-location' })

    const opened = Date.now()
    const now = at === null ? opened : Date.parse(at)
    const compiled =
      at === null
        ? (await site.engine.document(key)).compiled
        : compile(model, { ...key, locales: site.locales, at: now })
    const { locationId } = key
    const strip = stripAt(site, { locationId, locale, origin, at: now })
    const { element, status } = locationPage(site, compiled, {
      ...{ language, locale, origin, page, now, preview },
      strip: { key: strip.key, news: strip.news() },
      // Those that are over are not known any more.
      pause: now < opened ? null : pauseAt(site.pauses(), { at: now, locationId }),
    })
    send(status, element)
  })
  return router
}
