/** First parts of addresses that are no menu: the desk, the API, what belongs to one guest. */
const closed =
  /^\/(?:en\/)?(?:admin|api|docs|health|metrics|news\/preview|pages\/preview|orders|account|preferences|subscribe|unsubscribe|u|_next)(?:\/|$)/

const isOurs = (url: URL) => url.origin === location.origin

/** A page of the site, opened or read by the script, that may be kept: the menu and its dishes. */
export function isPage({ method, mode, headers, url: address }: Request): boolean {
  const url = new URL(address)
  if (method !== 'GET' || !isOurs(url) || closed.test(url.pathname)) return false
  if (url.pathname.endsWith('.pdf')) return false
  return mode === 'navigate' || headers.get('Accept') === 'text/html'
}

/** The page on which one orders. */
export const isCheckout = (url: string) => /\/checkout\/?$/.test(new URL(url).pathname)

/** A picture, or the script: what never changes under its name. */
export function isFile({ method, url: address }: Request): boolean {
  const url = new URL(address)
  return method === 'GET' && isOurs(url) && /^\/(?:_site|api\/media\/file)\//.test(url.pathname)
}
