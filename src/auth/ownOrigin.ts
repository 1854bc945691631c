/** A page or a picture is asked for; nothing is changed by it. */
function isReading(method: string | undefined): boolean {
  return method === undefined || method === 'GET' || method === 'HEAD'
}

/**
 * The headers as the check against forged requests should see them: marked as coming from our own
 * pages where they do, and untouched otherwise.
 *
 * Payload compares `Origin` with a list, and wants `Sec-Fetch-Site` where there is no `Origin`. A
 * restaurant also reaches its server by an address that no setting names (http://192.168.1.10:3000),
 * and there browsers send no `Sec-Fetch-Site` at all (W3C Fetch Metadata: trustworthy addresses
 * only). Ours are: an `Origin` equal to the address asked for; a page opened by hand or by a link;
 * and reading without either header, since browsers put `Origin` on everything that can change
 * something (Fetch standard, "append a request Origin header").
 * `method` is undefined while a page of the admin is rendered.
 */
export function ownOrigin(headers: Headers, method: string | undefined): Headers {
  const origin = headers.get('Origin')
  const site = headers.get('Sec-Fetch-Site')
  const opensPage =
    headers.get('Sec-Fetch-Mode') === 'navigate' && headers.get('Sec-Fetch-Dest') === 'document'

  const own = origin
    ? URL.canParse(origin) && new URL(origin).host === headers.get('Host')
    : isReading(method) && (site === null || opensPage)
  if (!own) return headers

  const marked = new Headers(headers)
  marked.delete('Origin')
  marked.set('Sec-Fetch-Site', 'same-origin')
  return marked
}
