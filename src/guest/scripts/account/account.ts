import { fetchPage } from '../menu/fetchPage'
import { soon } from '../soon'

import { noteSignedIn } from './isSignedIn'
import { repeat } from './repeat'

/** How many orders are followed at once: browsers open few connections to one address. */
const most = 3

/** Keeps the list of a guest's orders as they are, and puts one of them into the cart once more. */
export function account(): void {
  const { account: state } = document.body.dataset
  if (!state) return
  noteSignedIn(state === 'in')
  for (const row of [...document.querySelectorAll<HTMLElement>('[data-events]')].slice(0, most)) {
    follow(row)
  }
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null
    if (button?.dataset.repeat) void repeat(button)
  })
}

function follow({ dataset }: HTMLElement): void {
  const { events, order, state } = dataset
  if (!events || !order) return
  const stream = new EventSource(events)
  let shown = state
  let newest = state
  const refresh = soon(() => {
    if (newest === shown) return
    shown = newest
    void redraw(order)
  }, 300)
  stream.addEventListener('order', ({ data }) => {
    const [, now] = /"state":"([\w-]+)"/.exec(String(data)) ?? []
    newest = now ?? newest
    refresh()
  })
  // The stream of an order that is over ends, and is not asked for again.
  stream.addEventListener('error', () => {
    if (['completed', 'cancelled', 'rejected'].includes(newest ?? '')) stream.close()
  })
}

async function redraw(order: string): Promise<void> {
  const newer = await fetchPage(location.href).catch(() => null)
  const selector = `#own-orders > [data-order="${order}"]`
  const row = newer?.querySelector(selector)
  const old = document.querySelector(selector)
  if (row && old) old.replaceWith(row)
}
