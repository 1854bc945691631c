import { cacheName } from './cacheNames'
import { keep } from './keep'
import { isCheckout } from './kinds'
import { withoutConnection } from './withoutConnection'

const keptAt = 'x-carte-kept'
/** A menu, and the dishes that were looked at. */
const pages = { kind: (address: string) => !/\/(?:_site|api)\//.test(address), most: 60 }

/**
 * A page from the server; without a connection as it was read last, with a mark by which the page says so. The page
 * on which one orders is never shown from memory: it would show old prices.
 */
export async function answerPage(request: Request): Promise<Response> {
  try {
    // What the browser itself has kept may be older than the menu.
    const cache = isCheckout(request.url) ? 'no-store' : 'no-cache'
    const answer = await fetch(request, { cache })
    const isHtml = (answer.headers.get('Content-Type') ?? '').startsWith('text/html')
    if (answer.ok && isHtml && !answer.redirected && !isCheckout(request.url)) {
      const headers = new Headers(answer.headers)
      headers.set(keptAt, String(Date.now()))
      await keep(request, new Response(await answer.clone().blob(), { headers }), pages).catch(
        // A full disk keeps nothing; the guest has the page all the same.
        () => undefined,
      )
    }
    return answer
  } catch (error) {
    if (isCheckout(request.url)) return withoutConnection(request.url, 'order')
    const cache = await caches.open(cacheName)
    const known = await cache.match(request.url)
    if (known) return marked(known)
    if (request.mode === 'navigate') return withoutConnection(request.url, 'read')
    throw error
  }
}

async function marked(known: Response): Promise<Response> {
  const at = known.headers.get(keptAt) ?? ''
  const html = (await known.text()).replace('<body', `<body data-kept="${Number(at)}"`)
  const headers = new Headers(known.headers)
  for (const name of ['Content-Encoding', 'Content-Length', 'ETag']) headers.delete(name)
  return new Response(html, { headers })
}
