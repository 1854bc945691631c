import { Router } from 'express'

import { negotiateLanguage } from '@/src/i18n/negotiateLanguage'

import type { Parts } from '../parts'
import { page } from '../subscriptions/page'

import { orderPage } from './orderPage'
import { shownOrder } from './ShownOrder'
import { texts } from './texts'

/** `GET /orders/:id/:token`: where the links in messages about an order lead. Whoever has the token sees it. */
export function orderPages(api: Parts['api']): Router {
  const router = Router()
  router.get('/orders/:id/:token', async (req, res) => {
    const { id, token } = req.params
    const language = negotiateLanguage(req.get('accept-language'))
    const address = `/api/v1/orders/${encodeURIComponent(id)}?token=${encodeURIComponent(token)}`
    const answer = await api(
      new Request(new URL(address, 'http://localhost'), {
        headers: { 'Accept-Language': language },
      }),
    )
    res.vary('Accept-Language').type('html')
    res.set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' })
    if (answer.ok) {
      res.send(orderPage(shownOrder.parse(await answer.json()), language, token))
      return
    }
    const isAway = answer.status >= 500
    const { unknown, away } = texts[language]
    res.status(isAway ? 503 : 404).send(page({ language, ...(isAway ? away : unknown) }))
  })
  return router
}
