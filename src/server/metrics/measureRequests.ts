import type { RequestHandler } from 'express'
import { Histogram } from 'prom-client'

import { registry } from '@/src/metrics/registry'

import { normalPath } from '../normalPath'

import { routeOf } from './routeOf'

/** Methods that are asked for; others are one label, or anybody could make new ones. */
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** So many routes are told apart; whoever makes addresses up makes no measures. */
const mostRoutes = 300

/** Rate, errors and duration of what passes through Express, by route. */
export function measureRequests(): RequestHandler {
  const name = 'carte_http_request_duration_seconds'
  registry().removeSingleMetric(name)
  const duration = new Histogram({
    name,
    help: 'How long requests took, until the client had the answer or was gone.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry()],
  })
  const routes = new Set<string>()
  return (req, res, next) => {
    const began = process.hrtime.bigint()
    const method = methods.has(req.method) ? req.method : 'other'
    // Before routers cut it; a path that Express cannot read is unknown as well.
    const route = routeOf(normalPath(req.originalUrl))
    if (routes.size < mostRoutes) routes.add(route)
    res.once('close', () => {
      const status = res.headersSent ? String(res.statusCode) : 'aborted'
      duration.observe(
        { method, route: routes.has(route) ? route : 'other', status },
        Number(process.hrtime.bigint() - began) / 1e9,
      )
    })
    next()
  }
}
