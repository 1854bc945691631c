import { Router } from 'express'
import { z } from 'zod'

import { NewsItemPage } from '@/src/guest/news/NewsItemPage'

import { contextOf } from '../guest/contextOf'
import type { GuestSite } from '../guest/GuestSite'
import { headersOf } from '../guest/headersOf'
import { makePage } from '../guest/makePage'
import type { Parts } from '../parts'
import { newsPlaces } from './newsPlaces'

const preview = z.object({
  site: z.object({
    id: z.number(),
    path: z.string(),
    title: z.string(),
    html: z.string(),
    teaser: z.string(),
    photo: z
      .object({
        id: z.number(),
        url: z.string(),
        alt: z.string(),
        width: z.number(),
        height: z.number(),
        thumbhash: z.null(),
        color: z.null(),
        sources: z.tuple([]),
      })
      .nullable(),
    button: z.object({ label: z.string(), url: z.string() }).nullable(),
    publishedAt: z.string(),
    changedAt: z.string(),
    locationIds: z.array(z.number()),
  }),
})

/**
 * `GET /news/preview/:id?locale=`: an announcement's page as its draft stands, for the admin's frame. Who may read
 * it is decided by the call that it asks with the reader's own cookie; to anybody else there is no such page.
 */
export function newsPreview(api: Parts['api'], site: GuestSite): Router {
  const router = Router()
  router.get('/news/preview/:id', async (req, res, next) => {
    const asked = typeof req.query.locale === 'string' ? req.query.locale : 'ru'
    const locale = site.locales.includes(asked) ? asked : 'ru'
    const id = encodeURIComponent(req.params.id)
    const address = new URL(`/api/announcements/${id}/preview?locale=${locale}`, 'http://localhost')
    const answer = await api(new Request(address, { headers: headersOf(req) }))
    if (!answer.ok) return next()
    const { site: item } = preview.parse(await answer.json())
    const context = contextOf(site, {
      language: locale === 'en' ? 'en' : 'ru',
      locale,
      origin: site.publicUrl ?? '',
      path: item.path,
      mode: null,
    })
    const places = newsPlaces(site.engine.model(), locale)
    res.set('Cache-Control', 'no-store').type('html')
    res.send(makePage(<NewsItemPage context={context} item={item} places={places} isPreview />))
  })
  return router
}
