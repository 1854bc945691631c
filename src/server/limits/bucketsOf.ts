import { createHash } from 'node:crypto'

import type { Request } from 'express'

import { isSignIn } from '../isSignIn'
import { normalPath } from '../normalPath'
import { clientAddress } from './clientAddress'
import type { Bucket } from './createLimiters'

export type Count = { bucket: Bucket; key: string }

const free = /^\/(?:$|health(?:\/|$)|docs(?:\/|$)|_next\/static\/|_site\/|favicon\.ico$)/

/** What one request counts towards; nothing for health checks and files that never change. */
export function bucketsOf(req: Request): Count[] {
  const path = normalPath(req.originalUrl)
  if (free.test(path)) return []
  const address = clientAddress(req.ip)
  if (isSignIn(req)) return [{ bucket: 'sign-in', key: address }]
  const credential = credentialOf(req)
  if (credential) {
    return [
      { bucket: 'key', key: digest(credential) },
      { bucket: 'keys-of-address', key: address },
    ]
  }
  return [{ bucket: anonymousBucket(req.method, path), key: address }]
}

function anonymousBucket(method: string, path: string): Bucket {
  const isRead = ['GET', 'HEAD', 'OPTIONS'].includes(method)
  if (!/^\/api(\/|$)/.test(path)) return 'page'
  if (isRead && path.startsWith('/api/media/file/')) return 'file'
  return isRead ? 'read' : 'write'
}

function credentialOf(req: Request): string | undefined {
  const cookie = /(?:^|;\s*)payload-token=([^;]+)/.exec(req.get('cookie') ?? '')?.[1]
  return req.get('authorization') ?? cookie
}

/** Stores see a digest: a key or token must not be read out of Redis or a dump of memory. */
function digest(credential: string): string {
  return createHash('sha256').update(credential).digest('base64url').slice(0, 22)
}
