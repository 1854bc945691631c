/** The languages of the menu, which the server says before the worker's script (src/server/guest/workerScript). */
declare const MENU_LANGUAGES: readonly string[]

/** What is no menu: the desk, the API, what belongs to one guest. */
const closed =
  /^\/(?:admin|api|docs|health|metrics|news\/preview|pages\/preview|orders|account|preferences|subscribe|unsubscribe|u|_next)(?:\/|$)/

const isOurs = (url: URL) => url.origin === location.origin

/** A path as it is in Russian: without the language that stands before it. */
function withoutLanguage(path: string): string {
  const [, first = '', ...rest] = path.split('/')
  return MENU_LANGUAGES.includes(first) ? `/${rest.join('/')}` : path
}

/** A page of the site, opened or read by the script, that may be kept: the menu and its dishes. */
export function isPage({ method, mode, headers, url: address }: Request): boolean {
  const url = new URL(address)
  if (method !== 'GET' || !isOurs(url) || closed.test(withoutLanguage(url.pathname))) return false
  if (url.pathname.endsWith('.pdf')) return false
  return mode === 'navigate' || headers.get('Accept') === 'text/html'
}

/** The page on which one orders. */
export const isCheckout = (url: string) => /\/checkout\/?$/.test(new URL(url).pathname)

/** A picture, the script or letters: what never changes under its name. */
export function isFile({ method, url: address }: Request): boolean {
  const url = new URL(address)
  return method === 'GET' && isOurs(url) && /^\/(?:_site|api\/media\/file)\//.test(url.pathname)
}
