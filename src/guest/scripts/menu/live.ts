import { page } from '../page'
import { say } from '../say'
import { words } from '../words'

import { fetchPage } from './fetchPage'
import { takeOver } from './takeOver'
import { takeStrip } from './takeStrip'

/** A stop-list that is written line by line is one change to those who read. */
const patience = 150
/** A thousand guests do not ask in the same moment. */
const spread = 400
/** Another process may know of an announcement a second later than the one that told of it. */
const later = 2_000
const mostTries = 3
/** Browsers count no further. */
const longest = 2 ** 31 - 1

/**
 * Keeps the page as the menu is: what runs out, comes back or costs another sum is shown without a reload, and so is
 * an announcement above it.
 */
export function live(afterwards: () => void): void {
  const { dataset } = document.body
  const isAlive = document.querySelector('.dish, #dish, #order') !== null
  if (!page.location || !(isAlive || dataset.strip !== undefined)) return
  const { location, channel, locale } = page
  const query = new URLSearchParams({ location, channel, locale })
  if (dataset.strip !== undefined) query.set('news', dataset.strip)
  const stream = new EventSource(`/api/v1/menu/events?${query.toString()}`)
  const address = window.location.href
  let version = dataset.version
  let strip = dataset.strip
  let timer: ReturnType<typeof setTimeout> | undefined
  let ending: ReturnType<typeof setTimeout> | undefined

  const refreshIn = (delay: number, tries = 0) => {
    clearTimeout(timer)
    timer = setTimeout(() => void refresh(tries), delay + Math.random() * spread)
  }
  stream.addEventListener('menu', ({ lastEventId }) => {
    if (lastEventId !== version) refreshIn(patience)
  })
  stream.addEventListener('news', ({ data }) => {
    const key: unknown = JSON.parse(String(data))
    strip = typeof key === 'string' ? key : ''
    if (strip !== dataset.strip) refreshIn(patience)
  })
  stream.addEventListener('pause', () => refreshIn(patience))
  // Whether orders are taken is no version of the menu: after a lost connection it is looked at again.
  let isFirst = true
  stream.addEventListener('open', () => {
    if (!isFirst) refreshIn(patience)
    isFirst = false
  })
  pauseEnds()

  /** A pause that has its time ends by itself. */
  function pauseEnds(): void {
    clearTimeout(ending)
    const until = document.querySelector<HTMLElement>('[data-until]')?.dataset.until
    const wait = until === undefined ? Infinity : Math.max(0, Number(until) - Date.now()) + patience
    if (wait < longest) ending = setTimeout(() => refreshIn(0), wait)
  }

  async function refresh(tries: number): Promise<void> {
    const newer = await fetchPage(address).catch(() => null)
    // Without a connection the stream ends too, and tells of the change when it is back.
    if (!newer) return
    version = newer.body.dataset.version
    dataset.version = version ?? ''
    const { gone, back } = takeOver(newer)
    takeSheet(newer)
    const fresh = dataset.strip === newer.body.dataset.strip ? null : takeStrip(newer)
    pauseEnds()
    afterwards()
    const said = [
      ...(gone.length > 0 ? [words.gone(gone.join(', '))] : []),
      ...(back.length > 0 ? [words.back(back.join(', '))] : []),
      ...(fresh === null ? [] : [words.fresh(fresh)]),
    ]
    if (said.length > 0) say(said.join('. '))
    if (dataset.strip !== strip && tries < mostTries) refreshIn(later, tries + 1)
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
