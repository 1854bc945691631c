import { cacheName } from './cacheNames'

/** Keeps an answer, and at most `most` of those whose addresses `kind` takes: the oldest go first. */
export async function keep(
  request: Request,
  answer: Response,
  { kind, most }: { kind: (address: string) => boolean; most: number },
): Promise<void> {
  const cache = await caches.open(cacheName)
  await cache.delete(request.url)
  await cache.put(request.url, answer)
  const all = (await cache.keys()).map(({ url }) => url).filter(kind)
  await Promise.all(all.slice(0, Math.max(0, all.length - most)).map((url) => cache.delete(url)))
}
