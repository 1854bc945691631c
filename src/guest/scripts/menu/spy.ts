/** Marks the section that is read in the list of sections, and keeps its mark in sight. */
export function spy(): void {
  const nav = document.querySelector<HTMLElement>('.sections')
  if (!nav) return
  let queued = false

  function look(): void {
    queued = false
    const line = innerHeight / 3
    let current: Element | null = null
    for (const section of document.querySelectorAll('.dishes section:not([hidden])')) {
      if (section.getBoundingClientRect().top > line) break
      current = section
    }
    for (const link of nav?.querySelectorAll('a') ?? []) {
      const isCurrent = current !== null && link.hash === `#${current.id}`
      if (isCurrent === link.hasAttribute('aria-current')) continue
      if (isCurrent) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
      const list = link.closest('ul')
      // Not from under a finger: it would let go of another place than it has pressed.
      if (isCurrent && list && !list.matches(':active'))
        list.scrollTo({ left: link.offsetLeft - list.offsetLeft - 40 })
    }
  }
  addEventListener(
    'scroll',
    () => {
      if (queued) return
      queued = true
      requestAnimationFrame(look)
    },
    { passive: true },
  )
}
