'use client'

import { useCallback, useRef, useState } from 'react'

const kept = 'carte-desk-view'
/** There the view takes the place of the desk: view.css agrees. */
const narrow = '(max-width: 900px)'

const isNarrow = () => window.matchMedia(narrow).matches

/** Whether the view is open beside the desk: kept in this browser, except where it hides the desk. */
export function useView() {
  const [isOpen, setOpen] = useState(
    () =>
      typeof window !== 'undefined' && !isNarrow() && window.localStorage.getItem(kept) === 'open',
  )
  const opener = useRef<HTMLButtonElement>(null)
  /** Where the keys are to go once the view is there: not to one that was open before. */
  const [wasAsked, setAsked] = useState(false)

  const show = useCallback((next: boolean) => {
    setOpen(next)
    setAsked(next)
    if (!isNarrow()) window.localStorage.setItem(kept, next ? 'open' : 'closed')
  }, [])
  const close = useCallback(() => {
    show(false)
    // The button may be hidden until the desk is back.
    window.requestAnimationFrame(() => opener.current?.focus())
  }, [show])
  const toggle = useCallback(() => show(!isOpen), [isOpen, show])
  return { isOpen, opener, toggle, close, wasAsked }
}
