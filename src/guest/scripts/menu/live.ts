import { page } from '../page'
import { say } from '../say'
import { words } from '../words'

import { fetchPage } from './fetchPage'
import { takeOver } from './takeOver'

/** A stop-list that is written line by line is one change to those who read. */
const patience = 150
/** A thousand guests do not ask in the same moment. */
const spread = 400

/** Keeps the page as the menu is: what runs out, comes back or costs another sum is shown without a reload. */
export function live(afterwards: () => void): void {
  if (!page.location || !document.querySelector('.dish, #dish')) return
  const { location, channel, locale } = page
  const query = new URLSearchParams({ location, channel, locale })
  const stream = new EventSource(`/api/v1/menu/events?${query.toString()}`)
  const address = window.location.href
  let version = document.body.dataset.version
  let timer: ReturnType<typeof setTimeout> | undefined

  stream.addEventListener('menu', ({ lastEventId }) => {
    if (lastEventId === version) return
    clearTimeout(timer)
    timer = setTimeout(() => void refresh(), patience + Math.random() * spread)
  })

  async function refresh(): Promise<void> {
    const newer = await fetchPage(address).catch(() => null)
    // Without a connection the stream ends too, and tells of the change when it is back.
    if (!newer) return
    version = newer.body.dataset.version
    document.body.dataset.version = version ?? ''
    const { gone, back } = takeOver(newer)
    takeSheet(newer)
    afterwards()
    const said = [
      ...(gone.length > 0 ? [words.gone(gone.join(', '))] : []),
      ...(back.length > 0 ? [words.back(back.join(', '))] : []),
    ]
    if (said.length > 0) say(said.join('. '))
  }
}

/** A dish that has run out, or is back, on its own page. What a guest has chosen meanwhile stays otherwise. */
function takeSheet(newer: Document): void {
  const mine = document.querySelector('main > #dish')
  const other = newer.querySelector('main > #dish')
  if (!mine || !other) return
  const canBuy = (sheet: Element) => sheet.querySelector('.buy') !== null
  if (canBuy(mine) !== canBuy(other)) mine.replaceWith(document.adoptNode(other))
}
