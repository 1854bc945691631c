import express, { type Express } from 'express'

import { accountPages } from './account/accountPages'
import { forward } from './bridge/forward'
import { docs } from './docs/docs'
import { guestPages } from './guest/guestPages'
import { health } from './health/health'
import { home } from './home'
import { allowOrigins } from './middleware/allowOrigins'
import { answerErrors } from './middleware/answerErrors'
import { answerNotFound } from './middleware/answerNotFound'
import { compress } from './middleware/compress'
import { dropForwarded } from './middleware/dropForwarded'
import { gateSignIns } from './middleware/gateSignIns'
import { giveRequestId } from './middleware/giveRequestId'
import { holdAdmin } from './middleware/holdAdmin'
import { measureRequests } from './metrics/measureRequests'
import { metrics } from './metrics/metrics'
import { limitBody } from './middleware/limitBody'
import { limitRate } from './middleware/limitRate'
import { logRequests } from './middleware/logRequests'
import { readFromReplica } from './middleware/readFromReplica'
import { setSecurityHeaders } from './middleware/setSecurityHeaders'
import { speakRussianFirst } from './middleware/speakRussianFirst'
import { tellClient } from './middleware/tellClient'
import { newsPreview } from './news/newsPreview'
import { orderPages } from './orders/orderPages'
import { pagePreview } from './pages/pagePreview'
import { menuPaper } from './paper/menuPaper'
import { tableCodes } from './paper/tableCodes'
import type { Parts } from './parts'
import { dishPreview } from './preview/dishPreview'
import { menuPreview } from './preview/menuPreview'
import { preferencePages } from './subscriptions/preferencePages'
import { subscribePage } from './subscriptions/subscribePage'
import { subscriptionPages } from './subscriptions/subscriptionPages'

/**
 * Express in front of Next and Payload. The order of the lines is the order in which a request meets
 * them; no body is parsed on the way, for a body that was read once cannot be read by Payload.
 */
export function createApp(parts: Parts): Express {
  const { settings, logger, limiters, next, api, site, version } = parts
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', settings.TRUST_PROXY)

  app.use(giveRequestId)
  app.use(logRequests(logger))
  app.use(measureRequests())
  // Before forwarded headers are dropped: whoever came through a proxy is not on this machine.
  app.use('/metrics', metrics(settings, parts.measures), answerNotFound)
  if (settings.TRUST_PROXY === false) app.use(dropForwarded)
  app.use(tellClient)
  app.use(setSecurityHeaders(settings))
  app.use('/health', health(parts), answerNotFound)

  app.use('/api', allowOrigins(settings))
  app.use(limitRate(limiters, logger))
  app.use(limitBody(settings))
  app.use(gateSignIns())
  app.use(holdAdmin(parts))
  app.use(compress)

  app.use(subscribePage(api, site))
  app.use(subscriptionPages(api))
  app.use(preferencePages(api))
  app.use(orderPages(api, site))
  app.use(accountPages(api, site))
  app.use('/docs', docs(), answerNotFound)
  app.use('/api/v1', forward(api))
  // Not through Next: providers wait for their answer, and come in crowds.
  app.use('/api/payments/webhooks', forward(api))
  app.use(tableCodes(api, site))
  app.use(newsPreview(api, site))
  app.use(pagePreview(site))
  app.use(menuPreview(site))
  app.use(dishPreview(site))
  app.use(menuPaper(site))
  app.use(guestPages(site))
  app.get('/', home(version))
  app.use('/admin', speakRussianFirst)
  app.use(readFromReplica)
  app.use((req, res) => next(req, res))

  app.use(answerErrors(logger))
  return app
}
