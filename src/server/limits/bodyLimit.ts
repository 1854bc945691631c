import type { Request } from 'express'

import type { Settings } from '@/src/settings'

import { isSignIn } from '../isSignIn'
import { normalPath } from '../normalPath'

const megabyte = 1024 * 1024

/** Below the 16 KiB that Node reads ahead of whoever wants the body (`gateSignIns` waits for it). */
const signInBytes = 12 * 1024

/** Of an update of Telegram; its longest message has 4096 characters. */
const webhookBytes = 256 * 1024

/** How many bytes the body of this request may have; beside an uploaded file stand its fields. */
export function bodyLimit(
  req: Pick<Request, 'method' | 'originalUrl'>,
  { BODY_LIMIT_MB, UPLOAD_LIMIT_MB }: Pick<Settings, 'BODY_LIMIT_MB' | 'UPLOAD_LIMIT_MB'>,
): number {
  if (isSignIn(req)) return signInBytes
  const path = normalPath(req.originalUrl)
  if (path === '/api/webhooks/telegram') return webhookBytes
  const isUpload = /^\/api\/(media|menu-file)(\/|$)/.test(path)
  return (isUpload ? UPLOAD_LIMIT_MB + BODY_LIMIT_MB : BODY_LIMIT_MB) * megabyte
}
