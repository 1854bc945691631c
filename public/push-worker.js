// @ts-check
/// <reference lib="webworker" />
/**
 * The service worker of browser notices, for guests (scope `/`) and for staff (scope `/admin/`): shows
 * what is pushed, and opens its link when it is tapped. It keeps nothing and answers no requests.
 */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self))

/** Only pages are opened, whatever a notice names. @param {unknown} url */
const pageOf = (url) => {
  const start = new URL('/', worker.location.origin)
  if (typeof url !== 'string' || !URL.canParse(url, start)) return start.href
  const page = new URL(url, start)
  return /^https?:$/.test(page.protocol) ? page.href : start.href
}

/** @param {PushMessageData | null} data */
const read = (data) => {
  try {
    return data?.json() ?? {}
  } catch {
    return { body: data?.text() }
  }
}

worker.addEventListener('install', () => void worker.skipWaiting())
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))

worker.addEventListener('push', (event) => {
  // A push that shows nothing costs the permission: browsers require a notice for each.
  const { title = 'Carte', body = '', icon, tag, url } = read(event.data)
  event.waitUntil(
    worker.registration.showNotification(title, { body, icon, tag, data: { url: pageOf(url) } }),
  )
})

worker.addEventListener('notificationclick', (event) => {
  event.notification.close()
  const url = pageOf(event.notification.data?.url)
  const open = async () => {
    const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
    const shown = pages.find((page) => page.url === url)
    return shown ? shown.focus() : worker.clients.openWindow(url)
  }
  event.waitUntil(open())
})
