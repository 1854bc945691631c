const kept = 'carte-preview'

/** Has a page that staff look at beside its form follow the form: the admin tells when the draft was saved. */
export function preview(): void {
  const { dataset } = document.body
  if (!dataset.preview || window.parent === window) return
  const before = Number(sessionStorage.getItem(kept))
  if (before > 0) window.scrollTo({ top: before, behavior: 'instant' })
  window.addEventListener('message', ({ data, origin }: MessageEvent<unknown>) => {
    if (origin !== window.location.origin || !isSaved(data)) return
    sessionStorage.setItem(kept, String(window.scrollY))
    window.location.reload()
  })
  // Payload's own words (@payloadcms/live-preview): it sends nothing before it has heard this.
  const ready = { type: 'payload-live-preview', ready: true }
  window.parent.postMessage(ready, window.location.origin)
}

function isSaved(data: unknown): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    'type' in data &&
    data.type === 'payload-document-event'
  )
}
