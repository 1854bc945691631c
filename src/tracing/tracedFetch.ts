import { inSpan } from './inSpan'

type Called = {
  /** Whom we ask, as people know it: `iiko`. */
  service: string
  /** Which of its calls, where the name is the same for everybody: never an address with ids or keys in it. */
  call?: string
}

/**
 * `fetch` of an outside service as a span of its own, until the head of its answer has come; the service is told of it
 * by `traceparent` (W3C Trace Context). Of the address only the host is told.
 */
export function tracedFetch(
  { service, call }: Called,
  url: string | URL | Request,
  init: RequestInit = {},
): Promise<Response> {
  if (!globalThis.carteTracing) return fetch(url, init)
  const method = init.method ?? (url instanceof Request ? url.method : 'GET')
  const attributes = {
    'http.request.method': method,
    'peer.service': service,
    'server.address': new URL(url instanceof Request ? url.url : url).hostname,
    'url.template': call,
  }
  return inSpan(
    { name: `${service} ${call ?? method}`, kind: 'client', attributes },
    async (note) => {
      const headers = new Headers(init.headers ?? (url instanceof Request ? url.headers : {}))
      const traceparent = globalThis.carteTracing?.current()?.traceparent
      if (traceparent !== undefined) headers.set('traceparent', traceparent)
      const response = await fetch(url, { ...init, headers })
      note.set({ 'http.response.status_code': response.status })
      if (response.status >= 400) note.fail(String(response.status))
      return response
    },
  )
}
