const name = 'carte-news'

/** Lets a guest close the announcements above the menu until there is a newer one. */
export function news(): void {
  const strip = document.getElementById('news-strip')
  const close = document.getElementById('news-close')
  const newest = strip?.dataset.news
  if (!strip || !close || !newest) return
  const seen = Number(read())
  if (seen >= Number(newest)) strip.dataset.closed = ''
  close.addEventListener('click', () => {
    strip.dataset.closed = ''
    strip.querySelector<HTMLElement>('.news-all')?.focus()
    try {
      localStorage.setItem(name, newest)
    } catch {
      // A browser that keeps nothing shows them again.
    }
  })
}

function read(): string {
  try {
    return localStorage.getItem(name) ?? ''
  } catch {
    return ''
  }
}
