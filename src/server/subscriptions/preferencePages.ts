import express, { type Request as ExpressRequest, Router } from 'express'
import { z } from 'zod'

import { negotiateLanguage } from '@/src/i18n/negotiateLanguage'

import type { Parts } from '../parts'
import { page } from './page'
import { preferencesPage } from './preferencesPage'
import { shownPreferences } from './ShownPreferences'
import { brokenLink } from './texts'

/** One box ticked is a string, several are a list, none is nothing. */
const list = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((given) => (given === undefined ? [] : [given].flat().map(Number)))
const form = z.object({
  do: z.enum(['save', 'leave']),
  language: z.string().max(12).optional(),
  topics: list.pipe(z.array(z.int().positive()).max(50)),
})

/**
 * `/preferences/:channel/:token`, to which letters lead: topics, language, and leaving altogether. The
 * token is the right to one subscription alone. Opening the page changes nothing; its buttons do.
 */
export function preferencePages(api: Parts['api']): Router {
  const router = Router()

  const ask = (req: ExpressRequest, path: string, init: { method: string; body?: unknown }) =>
    api(
      new Request(new URL(`/api/v1/subscriptions/${path}`, 'http://localhost'), {
        method: init.method,
        headers: {
          'Accept-Language': req.get('accept-language') ?? 'ru',
          ...(init.body ? { 'Content-Type': 'application/json' } : {}),
        },
        ...(init.body ? { body: JSON.stringify(init.body) } : {}),
      }),
    )

  router.get('/preferences/:channel/:token', async (req, res) => {
    const { channel, token } = req.params
    const inLanguage = negotiateLanguage(req.get('accept-language'))
    const query = new URLSearchParams({ channel, token })
    const answer = await ask(req, `preferences?${query.toString()}`, { method: 'GET' })
    res.vary('Accept-Language').type('html')
    res.set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' })
    if (!answer.ok) {
      res
        .status(answer.status < 500 ? answer.status : 503)
        .send(page({ language: inLanguage, ...brokenLink[inLanguage] }))
      return
    }
    const shown = shownPreferences.parse(await answer.json())
    const { saved, begun } = req.query
    const done = saved !== undefined ? 'saved' : begun !== undefined ? 'begun' : null
    res.send(preferencesPage(shown, { inLanguage, done }))
  })

  router.post(
    '/preferences/:channel/:token',
    express.urlencoded({ extended: false, limit: '10kb' }),
    async (req, res) => {
      const { channel, token } = req.params
      const read = form.safeParse(req.body)
      const answer = !read.success
        ? null
        : read.data.do === 'leave'
          ? await ask(req, 'leave', { method: 'POST', body: { channel, token } })
          : await ask(req, 'preferences', {
              method: 'PATCH',
              body: { channel, token, language: read.data.language, topics: read.data.topics },
            })
      res.set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' })
      // Shown anew by GET, so that loading the page again sends nothing again. Who has left is told so there.
      if (answer?.ok || answer?.status === 409) {
        res.redirect(303, `${req.path}?saved`)
        return
      }
      const status = answer?.status ?? 422
      const inLanguage = negotiateLanguage(req.get('accept-language'))
      res
        .status(status < 500 ? status : 503)
        .type('html')
        .send(page({ language: inLanguage, ...brokenLink[inLanguage] }))
    },
  )
  return router
}
