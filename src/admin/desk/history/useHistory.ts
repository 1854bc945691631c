'use client'

import { toast } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import type { Desk } from '@/src/domain/menu/desk/Desk'

import { useDeskTexts } from '../texts'
import type { DeskStep } from './DeskStep'
import { openHistory } from './openHistory'

/** What was done here of prices and of what is sold, undone and done again by buttons, and by Ctrl+Z and Ctrl+Y. */
export function useHistory(
  desk: Desk | null,
  save: (steps: readonly DeskStep[]) => Promise<boolean>,
) {
  const { texts } = useDeskTexts()
  const [can, setCan] = useState({ undo: false, redo: false })
  const now = useRef({ desk, save, texts })
  useEffect(() => {
    now.current = { desk, save, texts }
  })
  const [history] = useState(() =>
    openHistory({
      changed: setCan,
      changedSince: () => toast.info(now.current.texts.changedSince),
      desk: () => now.current.desk,
      save: (steps) => now.current.save(steps),
    }),
  )
  const location = desk?.location.id
  useEffect(history.forget, [history, location])

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      // What is being typed has an undo of its own.
      const { target } = event
      const isOther = target instanceof HTMLInputElement && target.dataset.price === undefined
      const isTyped = target instanceof HTMLInputElement && target.dataset.typed !== undefined
      if (isOther || isTyped || document.querySelector('dialog[open]')) return
      // By the place of the key: the Russian layout has «я» where Z is.
      const isRedo = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey)
      if (!isRedo && event.code !== 'KeyZ') return
      event.preventDefault()
      void (isRedo ? history.redo() : history.undo())
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [history])

  return { ...history, canUndo: can.undo, canRedo: can.redo }
}
