import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'

import type { RequestHandler } from 'express'
import helmet, { type HelmetOptions } from 'helmet'

import type { Settings } from '@/src/settings'

import { normalPath } from '../normalPath'

type Directives = Record<string, string[] | null>

/**
 * Security headers by helmet, with a content security policy for each room: closed for the API, open
 * enough for Payload's admin, which needs inline scripts (Next sends its data in them).
 */
export function setSecurityHeaders(
  settings: Pick<Settings, 'NODE_ENV' | 'PUBLIC_URL' | 'TELEGRAM_BOT_TOKEN'>,
): RequestHandler {
  const isHttps = settings.PUBLIC_URL?.startsWith('https:') ?? false
  const isDevelopment = settings.NODE_ENV === 'development'
  const headers = (
    directives: Directives,
    readers: 'same-origin' | 'cross-origin' = 'same-origin',
  ) =>
    headersBy({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: { ...directives, ...(isHttps ? { upgradeInsecureRequests: [] } : {}) },
      },
      strictTransportSecurity: isHttps && { maxAge: 31_536_000, includeSubDomains: false },
      referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
      crossOriginResourcePolicy: { policy: readers },
      // Older than frame-ancestors, and unable to name who may.
      xFrameOptions: directives.frameAncestors?.length === 1,
    })
  const api = headers(apiPolicy, 'cross-origin')
  const admin = headers(adminPolicy(isDevelopment))
  // The Mini App stands in a frame where Telegram itself runs in a browser.
  const frameAncestors = [...framers, ...(settings.TELEGRAM_BOT_TOKEN ? telegramInBrowsers : [])]
  const page = headers({ ...pagePolicy, frameAncestors })
  // What staff look at beside their work is for no frame but the admin's.
  const preview = headers(pagePolicy)

  const rooms = new Map([
    ['api', api],
    ['admin', admin],
    ['pages/preview', preview],
    ['news/preview', preview],
  ])

  return (req, res, next) => {
    const path = normalPath(req.originalUrl)
    const [, name = ''] = /^\/(api|admin|(?:pages|news)\/preview)(?:\/|$)/.exec(path) ?? []
    const room = rooms.get(name) ?? page
    for (const [name, value] of room) res.setHeader(name, value)
    next()
  }
}

/** What helmet answers with, asked once: it is the same for every request. */
function headersBy(options: HelmetOptions): [name: string, value: string][] {
  const req = new IncomingMessage(new Socket())
  const res = new ServerResponse(req)
  helmet(options)(req, res, (error) => {
    if (error !== undefined) throw new Error('There are no security headers.', { cause: error })
  })
  return Object.entries(res.getHeaders()).map(([name, value]) => [name, String(value)])
}

/** Nothing that the API sends may run, an uploaded file opened in a tab included. */
const apiPolicy: Directives = {
  defaultSrc: ["'none'"],
  styleSrc: ["'unsafe-inline'"],
  frameAncestors: ["'none'"],
  formAction: ["'none'"],
  baseUri: ["'none'"],
}

const framers = ["'self'"]
const telegramInBrowsers = ['https://web.telegram.org']

const pagePolicy: Directives = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  objectSrc: ["'none'"],
  frameAncestors: framers,
  formAction: ["'self'"],
  baseUri: ["'self'"],
}

/** In development Next evaluates its modules and listens for changes over a web socket. */
function adminPolicy(isDevelopment: boolean): Directives {
  return {
    ...pagePolicy,
    scriptSrc: ["'self'", "'unsafe-inline'", ...(isDevelopment ? ["'unsafe-eval'"] : [])],
    connectSrc: ["'self'", ...(isDevelopment ? ['ws:', 'wss:'] : [])],
    imgSrc: ["'self'", 'data:', 'blob:'],
    mediaSrc: ["'self'", 'blob:'],
    fontSrc: ["'self'", 'data:'],
    workerSrc: ["'self'", 'blob:'],
  }
}
