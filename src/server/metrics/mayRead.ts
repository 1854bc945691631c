import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

const loopback = /^(127\.|::1$|::ffff:127\.)/

/**
 * Whether a request may read the measures: with METRICS_TOKEN whoever brings it as a bearer token;
 * without one only a program on this machine that came directly, not through a proxy.
 */
export function mayRead(
  { headers, socket }: Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string } },
  token: string | undefined,
): boolean {
  if (token === undefined) {
    const isForwarded = headers.forwarded !== undefined || 'x-forwarded-for' in headers
    return !isForwarded && loopback.test(socket.remoteAddress ?? '')
  }
  const [scheme = '', given = ''] = (headers.authorization ?? '').split(' ')
  return scheme.toLowerCase() === 'bearer' && timingSafeEqual(digest(given), digest(token))
}

/** Of one length, as the comparison wants it. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
