import { cacheName, ours } from './cacheNames'

/** Deletes what an earlier version of the site has kept. */
export async function dropOld(): Promise<void> {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith(ours) && name !== cacheName)
  await Promise.all(old.map((name) => caches.delete(name)))
}
