'use client'

import { type RefObject, useLayoutEffect, useState } from 'react'

/** In pixels: the style sheets of the desk have the same. */
const most = 800

/** Whether a list is too narrow for its columns: a phone, or little room beside the view of guests. */
export function useIsNarrow(list: RefObject<HTMLElement | null>): boolean {
  const [isNarrow, setNarrow] = useState(false)
  useLayoutEffect(() => {
    const { current } = list
    if (!current) return undefined
    const look = () => {
      const { clientWidth } = current
      // Hidden, it has no width.
      if (clientWidth > 0) setNarrow(clientWidth <= most)
    }
    look()
    const observer = new ResizeObserver(look)
    observer.observe(current)
    return () => observer.disconnect()
  }, [list])
  return isNarrow
}
