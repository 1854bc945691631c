'use client'

import { type RefObject, useEffect, useState } from 'react'

import { windowOf } from './windowOf'

const more = 12

/** Which rows of a list are to be seen, as the page is scrolled now. */
export function useWindow(list: RefObject<HTMLElement | null>, tops: readonly number[]) {
  const [seen, setSeen] = useState({ first: 0, end: 40 })

  useEffect(() => {
    let frame = 0
    const look = () => {
      frame = 0
      const top = list.current?.getBoundingClientRect().top ?? 0
      const next = windowOf(tops, -top, window.innerHeight - top, more)
      setSeen((now) => (now.first === next.first && now.end === next.end ? now : next))
    }
    const soon = () => {
      frame ||= window.requestAnimationFrame(look)
    }
    look()
    window.addEventListener('scroll', soon, { capture: true, passive: true })
    window.addEventListener('resize', soon)
    return () => {
      window.cancelAnimationFrame(frame)
      window.removeEventListener('scroll', soon, { capture: true })
      window.removeEventListener('resize', soon)
    }
  }, [list, tops])

  return seen
}
