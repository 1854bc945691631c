const kept = 'carte-preview'

/** Whether staff only look at the page: a menu or a dish of another moment, or one that is not published. */
export const isLook = ['menu', 'dish'].includes(document.body.dataset.preview ?? '')

/** Has a page that staff look at beside their work follow it: the admin tells when something was saved. */
export function preview(): void {
  const { dataset } = document.body
  if (!dataset.preview || window.parent === window) return
  const before = Number(sessionStorage.getItem(kept))
  sessionStorage.removeItem(kept)
  if (before > 0) window.scrollTo({ top: before, behavior: 'instant' })
  window.addEventListener('message', ({ data, origin }: MessageEvent<unknown>) => {
    if (origin !== window.location.origin || !isSaved(data)) return
    sessionStorage.setItem(kept, String(window.scrollY))
    window.location.reload()
  })
  if (isLook) {
    document.addEventListener('click', stayHere)
    document.addEventListener('submit', (event) => event.preventDefault())
  }
  // Payload's own words (@payloadcms/live-preview): it sends nothing before it has heard this.
  const ready = { type: 'payload-live-preview', ready: true }
  window.parent.postMessage(ready, window.location.origin)
}

/** Only other pages of the same preview are for the frame: the rest of the site is as it is now, and for guests. */
function stayHere(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const href = link?.getAttribute('href') ?? '#'
  if (!href.startsWith('#') && !href.startsWith('/pages/preview/')) event.preventDefault()
}

function isSaved(data: unknown): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    'type' in data &&
    data.type === 'payload-document-event'
  )
}
