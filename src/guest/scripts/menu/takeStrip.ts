import { news } from '../news'

/**
 * Makes the announcements above the menu those of a newer page; returns the title of one that is new here, to be told
 * to those who listen. Where it was closed it stays closed until there is a newer one.
 */
export function takeStrip(newer: Document): string | null {
  const mine = document.getElementById('news-strip')
  const other = newer.getElementById('news-strip')
  const before = Number(mine?.dataset.news ?? 0)
  document.body.dataset.strip = newer.body.dataset.strip ?? ''
  const hadFocus = mine?.contains(document.activeElement) ?? false
  if (!other) {
    mine?.remove()
    if (hadFocus) document.getElementById('content')?.focus({ preventScroll: true })
    return null
  }
  const strip = document.adoptNode(other)
  if (mine) mine.replaceWith(strip)
  else document.getElementById('content')?.prepend(strip)
  news()
  if (hadFocus) strip.querySelector<HTMLElement>('.news-all')?.focus({ preventScroll: true })
  const isNewer = Number(strip.dataset.news ?? 0) > before
  return isNewer ? (strip.querySelector('li a')?.textContent ?? null) : null
}
