/**
 * Whether another site had a browser send this: what changes something by a guest's cookie then counts as nobody's.
 * Browsers say where a request comes from (W3C Fetch Metadata), or put `Origin` on all that can change something
 * (Fetch standard, "append a request Origin header"); programs say neither. `own` is the address that the settings
 * name.
 */
export function isForged(
  { headers, method = 'GET' }: { headers: Headers; method?: string | undefined },
  own?: string,
): boolean {
  if (method === 'GET' || method === 'HEAD') return false
  const site = headers.get('Sec-Fetch-Site')
  if (site !== null) return site !== 'same-origin' && site !== 'none'
  const origin = headers.get('Origin')
  if (origin === null) return false
  if (!URL.canParse(origin)) return true
  const { host } = new URL(origin)
  return host !== headers.get('Host') && (own === undefined || host !== new URL(own).host)
}
