import { cacheName } from './cacheNames'
import { keep } from './keep'

const files = { kind: (address: string) => /\/(?:_site|api)\//.test(address), most: 150 }

/** A picture or the script as it was kept, else from the server. */
export async function answerFile(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName)
  const known = await cache.match(request.url)
  if (known) return known
  const answer = await fetch(request)
  if (answer.status === 200) {
    await keep(request, answer.clone(), files).catch(() => undefined)
  }
  return answer
}
