import type { RequestHandler } from 'express'
import helmet from 'helmet'

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
    helmet({
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

  return (req, res, next) => {
    const path = normalPath(req.originalUrl)
    if (/^\/api(\/|$)/.test(path)) api(req, res, next)
    else if (/^\/admin(\/|$)/.test(path)) admin(req, res, next)
    else page(req, res, next)
  }
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
