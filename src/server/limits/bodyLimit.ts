import type { Request } from 'express'

import type { Settings } from '@/src/settings'

import { isSignIn } from '../isSignIn'
import { normalPath } from '../normalPath'

const megabyte = 1024 * 1024

export type BodyLimits = Pick<Settings, 'ARCHIVE_LIMIT_MB' | 'BODY_LIMIT_MB' | 'UPLOAD_LIMIT_MB'>

/** Below the 16 KiB that Node reads ahead of whoever wants the body (`gateSignIns` waits for it). */
const signInBytes = 12 * 1024

/** Of an update of Telegram; its longest message has 4096 characters. */
const webhookBytes = 256 * 1024

/** How many bytes the body of this request may have; beside an uploaded file stand its fields. */
export function bodyLimit(
  req: Pick<Request, 'method' | 'originalUrl'>,
  { ARCHIVE_LIMIT_MB, BODY_LIMIT_MB, UPLOAD_LIMIT_MB }: BodyLimits,
): number {
  if (isSignIn(req)) return signInBytes
  const path = normalPath(req.originalUrl)
  if (path === '/api/webhooks/telegram') return webhookBytes
  return (BODY_LIMIT_MB + besideIt()) * megabyte

  function besideIt(): number {
    if (/^\/api\/media(\/|$)/.test(path)) return UPLOAD_LIMIT_MB
    // The menu's own file and an archive of photos.
    if (/^\/api\/menu-file(\/|$)/.test(path)) return UPLOAD_LIMIT_MB + ARCHIVE_LIMIT_MB
    return 0
  }
}
