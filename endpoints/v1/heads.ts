import type { Endpoint } from 'payload'

/** For each GET the HEAD that answers the same without the body (RFC 9110, 9.3.2). */
export function heads(calls: readonly Endpoint[]): Endpoint[] {
  return calls
    .filter(({ method }) => method === 'get')
    .map(({ path, handler }) => ({
      path,
      method: 'head',
      handler: async (req) => {
        const { status, headers } = await handler(req)
        return new Response(null, { status, headers })
      },
    }))
}
