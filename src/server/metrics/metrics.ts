import { type RequestHandler } from 'express'

import { registry } from '@/src/metrics/registry'
import type { Settings } from '@/src/settings'

import { mayRead } from './mayRead'

/**
 * `GET /metrics`: everything that is measured, in Prometheus' text format: of this process, or whatever `read` tells.
 * Others are told it is not there.
 */
export function metrics(
  { METRICS_TOKEN }: Pick<Settings, 'METRICS_TOKEN'>,
  read = () => registry().metrics(),
): RequestHandler {
  return async (req, res, next) => {
    if (req.method !== 'GET' || !mayRead(req, METRICS_TOKEN)) {
      next()
      return
    }
    const text = await read()
    res.set({ 'Cache-Control': 'no-store', 'Content-Type': registry().contentType }).send(text)
  }
}
