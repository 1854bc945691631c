import { Router } from 'express'

import { makePage } from '../guest/makePage'
import type { GuestSite } from '../guest/GuestSite'
import { headersOf } from '../guest/headersOf'
import { makeStaffPage } from './makeStaffPage'

/**
 * `GET /pages/preview/:id?locale=`: a page as its draft stands, for the admin's frame. It is staff's by the cookie of
 * whoever asks; to anybody else there is no such page.
 */
export function pagePreview(site: GuestSite): Router {
  const router = Router()
  router.get('/pages/preview/:id', async (req, res, next) => {
    const asked = typeof req.query.locale === 'string' ? req.query.locale : 'ru'
    const locale = site.locales.includes(asked) ? asked : 'ru'
    if (!/^\d{1,9}$/.test(req.params.id)) return next()
    const page = await site.pageDraft({ id: Number(req.params.id), headers: headersOf(req) })
    if (!page) return next()
    const language = locale === 'en' ? 'en' : 'ru'
    const origin = site.publicUrl ?? ''
    const { element } = await makeStaffPage(site, page, {
      ...{ language, locale, origin },
      isPreview: true,
    })
    res.set('Cache-Control', 'no-store').type('html').send(makePage(element()))
  })
  return router
}
