import { Router } from 'express'

import { formSources } from '@/plugins/payments/formSources'
import { OrderPage } from '@/src/guest/order/OrderPage'
import { orderWords } from '@/src/guest/order/orderWords'
import { shownOrder } from '@/src/guest/order/ShownOrder'
import { languages } from '@/src/i18n/language'
import { negotiateLanguage } from '@/src/i18n/negotiateLanguage'

import type { Parts } from '../parts'
import { contextOf } from '../guest/contextOf'
import type { GuestSite } from '../guest/GuestSite'
import { makePage } from '../guest/makePage'
import { letIn } from '../middleware/letIn'
import { page } from '../subscriptions/page'
import { placeOf } from './placeOf'

/** `GET /orders/:id/:token`: where the links in messages about an order lead. Whoever has the token sees it. */
export function orderPages(api: Parts['api'], site: GuestSite): Router {
  const router = Router()
  router.get('/orders/:id/:token', async (req, res) => {
    const { id, token } = req.params
    const { locale: named } = req.query
    const locale = site.locales.find((one) => one === named)
    const ours = languages.find((one) => one === locale)
    // A further language of the menu has no words of ours.
    const language = ours ?? negotiateLanguage(req.get('accept-language'))
    const query = new URLSearchParams({ token, ...(locale && { locale }) })
    const address = `/api/v1/orders/${encodeURIComponent(id)}?${query.toString()}`
    const answer = await api(
      new Request(new URL(address, 'http://localhost'), {
        headers: { 'Accept-Language': language },
      }),
    )
    res.vary('Accept-Language').type('html')
    res.set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' })
    if (answer.ok) {
      const order = shownOrder.parse(await answer.json())
      const sources = order.awaits_payment ? formSources(order.pay_by) : null
      if (sources) letIn(res, sources)
      const context = contextOf(site, {
        language,
        locale: locale ?? language,
        origin: site.publicUrl ?? '',
        path: `/orders/${order.id}/${token}`,
        mode: null,
      })
      const place = placeOf(site.engine.model(), order.location_id, language)
      res.send(makePage(<OrderPage context={context} order={order} token={token} place={place} />))
      return
    }
    const isAway = answer.status >= 500
    const { unknown, away } = orderWords[language]
    res.status(isAway ? 503 : 404).send(page({ language, ...(isAway ? away : unknown) }))
  })
  return router
}
