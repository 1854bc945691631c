import type { RequestListener } from 'node:http'

import type { Settings } from '@/src/settings'

import { routeOf } from '../metrics/routeOf'
import { normalPath } from '../normalPath'

/** Asked every few seconds by programs; nobody looks for their traces. */
const probes = /^\/(health|metrics)(\/|\?|$)/

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/**
 * `listener` with a span for each request, by OpenTelemetry's names ("Semantic conventions for HTTP spans"): route and
 * status, no address, since links carry secrets. Without a collector it is `listener` itself. Who came through a trusted
 * proxy may have brought the trace to be part of.
 */
export function traceRequests(
  listener: RequestListener,
  { TRUST_PROXY }: Pick<Settings, 'TRUST_PROXY'>,
): RequestListener {
  const tracing = globalThis.carteTracing
  if (!tracing) return listener
  return (req, res) => {
    const { headers, method = 'GET', url = '/' } = req
    if (probes.test(url)) return listener(req, res)
    const known = methods.has(method) ? method : '_OTHER'
    const route = routeOf(normalPath(url))
    const isNamed = route !== 'other'
    const given = headers.traceparent
    const span = tracing.begin({
      name: isNamed ? `${known} ${route}` : known,
      kind: 'server',
      attributes: { 'http.request.method': known, 'http.route': isNamed ? route : undefined },
      from: TRUST_PROXY !== false && typeof given === 'string' ? given : undefined,
    })
    res.once('close', () => {
      if (res.headersSent) {
        span.set({ 'http.response.status_code': res.statusCode })
        if (res.statusCode >= 500) span.fail(String(res.statusCode))
      } else span.set({ 'carte.aborted': true })
      span.end()
    })
    return span.within(() => listener(req, res))
  }
}
