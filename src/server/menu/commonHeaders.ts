import type { Settings } from '@/src/settings'

import { allowOrigins } from '../middleware/allowOrigins'
import { setSecurityHeaders } from '../middleware/setSecurityHeaders'

import { headersOf } from './headersOf'

const url = '/api/v1/catalog'
/** Few origins; more than that is somebody playing. */
const kept = 500

export type CommonHeaders = {
  /** An answer's own headers with those of every answer, as a flat list; not to be changed. */
  with: (own: readonly string[], origin?: string) => string[]
}

/** The headers of security and of CORS, worked out by the middleware once for each origin. */
export function commonHeaders(settings: Settings): CommonHeaders {
  const middleware = [setSecurityHeaders(settings), allowOrigins(settings)]
  const shared = headersOf(middleware, url)
  const origins = new Map<string, string[]>()
  const combined = new WeakMap<readonly string[], string[]>()

  function sharedFor(origin: string): string[] {
    const known = origins.get(origin)
    if (known) return known
    const own = headersOf(middleware, url, { origin })
    if (origins.size >= kept) origins.clear()
    origins.set(origin, own)
    return own
  }

  return {
    with: (own, origin) => {
      if (origin !== undefined) return merged(own, sharedFor(origin))
      const known = combined.get(own)
      if (known) return known
      const all = merged(own, shared)
      combined.set(own, all)
      return all
    },
  }
}

/** Two lists of headers as one; both may have a Vary. */
function merged(own: readonly string[], others: readonly string[]): string[] {
  const all = [...own]
  const vary = own.indexOf('Vary')
  for (let index = 0; index + 1 < others.length; index += 2) {
    const [name = '', value = ''] = others.slice(index, index + 2)
    if (name.toLowerCase() === 'vary' && vary >= 0) all[vary + 1] = `${own[vary + 1]}, ${value}`
    else all.push(name, value)
  }
  return all
}
