import { page } from './page'
import { words } from './words'

/** Lets the site be read without a connection, and says how old what is read then is. */
export function install(): void {
  if ('serviceWorker' in navigator) {
    // Once the page is there: what is kept is for the next time.
    if (document.readyState === 'complete') register()
    else addEventListener('load', register)
  }
  const { kept } = document.body.dataset
  if (!kept) return
  const at = new Intl.DateTimeFormat(page.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(Number(kept))
  const note = document.createElement('p')
  note.className = 'offline'
  note.setAttribute('role', 'status')
  note.textContent = words.kept(at)
  document.querySelector('main')?.prepend(note)
  // Not one that is being left: it would take the guest back from where they go.
  let isLeft = false
  for (const name of ['beforeunload', 'pagehide']) addEventListener(name, () => (isLeft = true))
  addEventListener('pageshow', () => (isLeft = false))
  addEventListener('online', () => {
    setTimeout(() => {
      if (navigator.onLine && !isLeft) location.reload()
    }, 300)
  })
}

function register(): void {
  navigator.serviceWorker.register('/sw.js').catch(ignore)
}

/** Without it the site is as it is for a browser that has no such thing. */
function ignore(): void {
  return
}
