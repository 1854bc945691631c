'use client'

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'

import type { Desk, DeskLine, DeskSection } from '@/src/domain/menu/desk/Desk'
import { fill } from '@/src/i18n/fill'

import { nameOf } from '../nameOf'
import { useDeskTexts } from '../texts'
import { besidePlace } from './besidePlace'
import { dishesIn } from './dishesIn'
import type { Place } from './Place'
import { placed } from './placed'
import type { Placing } from './Placing'
import { steppedPlace } from './steppedPlace'

const noSections: readonly DeskSection[] = []

/**
 * How dishes are moved on a desk of which some sections are shown, and what a screen reader is to be told of it. A row
 * that moves keeps the cursor; one that goes out of sight leaves it to the row below.
 */
export function usePlacing(
  desk: Desk | null,
  shown: readonly DeskSection[],
  place: (line: DeskLine, to: Place) => void,
) {
  const { texts } = useDeskTexts()
  const [said, say] = useState('')
  const cursor = useRef<{ own: HTMLElement; below: HTMLElement | null } | null>(null)
  const now = useRef({ desk, shown, texts })
  useEffect(() => {
    now.current = { desk, shown, texts }
  })
  useLayoutEffect(() => {
    if (!cursor.current || document.activeElement !== document.body) return
    const { below, own } = cursor.current
    const next = own.isConnected ? own : below
    next?.focus()
  }, [shown])

  const categories = desk?.categories
  const placing = useMemo<Placing>(() => {
    const put = (line: DeskLine, to: Place | null) => {
      const { desk, texts } = now.current
      if (!desk || !to) return
      keepCursor()
      const inside = dishesIn(placed(desk, { dish: line.dish, to }), to.category)
      place(line, to)
      say(
        fill(texts.placed, {
          name: nameOf(line, texts.untitled),
          place: inside.indexOf(line.dish) + 1,
          count: inside.length,
          category: desk.categories.find(({ id }) => id === to.category)?.name ?? texts.noCategory,
        }),
      )
    }
    const keepCursor = () => {
      const own = document.activeElement
      if (!(own instanceof HTMLElement)) return
      const below = own.closest('[data-dish]')?.nextElementSibling
      cursor.current = { own, below: below?.querySelector('select') ?? null }
    }
    const all = () => now.current.desk?.sections ?? noSections
    return {
      categories: categories ?? [],
      choose: (line, category) => {
        const others = dishesIn(all(), category).filter((dish) => dish !== line.dish)
        put(line, { category, after: others.at(-1) ?? null })
      },
      step: (line, by) => {
        const { shown, texts } = now.current
        const to = steppedPlace(all(), shown, line.dish, by)
        if (to) return put(line, to)
        const name = nameOf(line, texts.untitled)
        say(fill(by === 1 ? texts.isLast : texts.isFirst, { name }))
      },
      drop: (line, target) =>
        put(
          line,
          'dish' in target
            ? besidePlace(all(), line.dish, target)
            : { category: target.category, after: null },
        ),
    }
  }, [categories, place])

  return { placing, said }
}
