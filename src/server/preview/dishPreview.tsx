import { Router } from 'express'

import { compile } from '@/src/domain/menu/catalog/compile'
import type { MenuModel } from '@/src/domain/menu/model/MenuModel'
import { isListed } from '@/src/domain/menu/offer/isListed'
import { lookAt } from '@/src/domain/menu/offer/lookAt'
import { pauseAt } from '@/src/domain/site/pauseAt'

import type { GuestSite } from '../guest/GuestSite'
import { locationPage } from '../guest/locationPage'
import { openStaffPage } from './openStaffPage'

const preview = { kind: 'dish' } as const

/**
 * `GET /pages/preview/dish/:id?locale=`: a dish's page as its draft stands, for the admin's frame, at the first
 * restaurant of whoever asks that has it.
 */
export function dishPreview(site: GuestSite): Router {
  const router = Router()
  router.get('/pages/preview/dish/:id', async (req, res) => {
    const { asker, language, locale, origin, refuse, send } = openStaffPage(site, {
      req,
      res,
      preview,
    })
    if (!/^[1-9]\d{0,8}$/.test(req.params.id)) return refuse({ is: 'no-dish' })
    const id = Number(req.params.id)
    const menu = await site.staffMenu({ ...asker, draftOf: id })
    if (menu.is !== 'shown') return refuse(menu)
    const now = Date.now()
    const at = sellerOf(menu.model, { id, now, worksAt: menu.worksAt })
    if (!at) return refuse({ is: 'unseen' })
    const compiled = compile(menu.model, { ...at, locale, locales: site.locales, at: now })
    const { locationId } = at
    const { element, status } = locationPage(site, compiled, {
      ...{ language, locale, origin, now, preview },
      page: String(id),
      strip: { key: '', news: [] },
      pause: pauseAt(site.pauses(), { at: now, locationId }),
    })
    send(status, element)
  })
  return router
}

type Wanted = { id: number; now: number; worksAt: (locationId: number) => boolean }

/** The first place where guests see a dish; null: nowhere. */
function sellerOf({ dishes, ...model }: MenuModel, { id, now, worksAt }: Wanted) {
  const dish = dishes.find((one) => one.id === id)
  if (!dish) return null
  for (const { id: locationId, channels } of model.locations) {
    if (!worksAt(locationId)) continue
    const usualFirst = ['delivery' as const, ...channels].filter((one) => channels.includes(one))
    for (const channel of usualFirst) {
      const view = lookAt({ ...model, dishes }, { locationId, channel, at: now })
      if (isListed(view, dish, null)) return { locationId, channel }
    }
  }
  return null
}
