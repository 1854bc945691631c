import type { DropTarget } from './Placing'

/** How near to an edge of the window a drag scrolls the page, and by how much a frame, in pixels. */
const edge = 90
const scrolled = 12

/**
 * Follows a pointer that has taken a row, by mouse, pen or finger, until it lets go; then says where, or nothing
 * where no row was below it. Escape gives up.
 */
export function followDrag(pointer: number, dropped: (target: DropTarget) => void): void {
  const ended = new AbortController()
  const { signal } = ended
  let at: { x: number; y: number } | null = null
  let over: { row: HTMLElement; target: DropTarget } | null = null

  const look = () => {
    if (signal.aborted) return
    if (at) {
      if (at.y < edge) window.scrollBy(0, -scrolled)
      if (at.y > window.innerHeight - edge) window.scrollBy(0, scrolled)
      mark(targetAt(at))
    }
    window.requestAnimationFrame(look)
  }
  const mark = (next: typeof over) => {
    if (over && over.row !== next?.row) delete over.row.dataset.drop
    over = next
    if (next) next.row.dataset.drop = 'dish' in next.target ? next.target.side : 'below'
  }
  const end = () => {
    mark(null)
    ended.abort()
  }

  const options = { signal }
  window.addEventListener(
    'pointermove',
    ({ clientX, clientY, pointerId }) => {
      if (pointerId === pointer) at = { x: clientX, y: clientY }
    },
    options,
  )
  window.addEventListener(
    'pointerup',
    ({ clientX, clientY, pointerId }) => {
      if (pointerId !== pointer) return
      const last = at && targetAt({ x: clientX, y: clientY })
      end()
      if (last) dropped(last.target)
    },
    options,
  )
  window.addEventListener('pointercancel', end, options)
  window.addEventListener('keydown', (event) => event.key === 'Escape' && end(), options)
  look()
}

function targetAt({ x, y }: { x: number; y: number }) {
  const row = document.elementFromPoint(x, y)?.closest('[data-dish], [data-section]')
  if (!(row instanceof HTMLElement)) return null
  const { dish, section } = row.dataset
  if (dish === undefined) {
    const target: DropTarget = { category: section ? Number(section) : null }
    return { row, target }
  }
  const { height, top } = row.getBoundingClientRect()
  const target: DropTarget = { dish: Number(dish), side: y < top + height / 2 ? 'above' : 'below' }
  return { row, target }
}
