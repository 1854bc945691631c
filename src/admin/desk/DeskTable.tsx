'use client'

import { useMemo, useRef, useSyncExternalStore } from 'react'

import type { DeskLine, DeskSection } from '@/src/domain/menu/desk/Desk'

import { DeskRow, type RowProps } from './DeskRow'
import { keyOf } from './keyOf'
import { useDeskTexts } from './texts'
import { useWindow } from './useWindow'
import { topsOf } from './windowOf'

type Props = Pick<
  RowProps,
  'timeZone' | 'currency' | 'mayPrice' | 'changes' | 'openStop' | 'paste'
> & {
  sections: readonly DeskSection[]
}

type Row = { key: string; name: string | null } | { key: string; line: DeskLine }

/** The heights that desk.css gives rows, in pixels. */
const heights = { wide: { section: 48, line: 56 }, narrow: { section: 48, line: 124 } }
const narrow = '(max-width: 900px)'

function watchWidth(changed: () => void) {
  const query = window.matchMedia(narrow)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** The lines under their categories. Only those that are in sight are in the page. */
export function DeskTable({ sections, ...rest }: Props) {
  const { texts } = useDeskTexts()
  const list = useRef<HTMLDivElement>(null)
  const isNarrow = useSyncExternalStore(
    watchWidth,
    () => window.matchMedia(narrow).matches,
    () => false,
  )
  const rows = useMemo(
    () =>
      sections.flatMap(({ category, lines, name }): Row[] => [
        { key: `category ${category}`, name },
        ...lines.map((line) => ({ key: keyOf(line), line })),
      ]),
    [sections],
  )
  const tops = useMemo(() => {
    const height = heights[isNarrow ? 'narrow' : 'wide']
    return topsOf(rows.map((row) => ('line' in row ? height.line : height.section)))
  }, [rows, isNarrow])
  const { end, first } = useWindow(list, tops)

  const columns = [texts.dish, texts.base, texts.here, texts.sold, texts.stop, texts.now]
  return (
    <div
      aria-label={texts.title}
      aria-rowcount={rows.length + 1}
      className="carte-desk"
      role="table"
    >
      <div aria-rowindex={1} className="carte-desk__row carte-desk__head" role="row">
        {columns.map((column) => (
          <span key={column} role="columnheader">
            {column}
          </span>
        ))}
      </div>
      <div
        className="carte-desk__rows"
        ref={list}
        role="rowgroup"
        style={{ paddingTop: tops[first], height: tops.at(-1) }}
      >
        {rows.slice(first, end).map((row, index) =>
          'line' in row ? (
            <DeskRow index={first + index + 2} key={row.key} line={row.line} {...rest} />
          ) : (
            <div
              aria-rowindex={first + index + 2}
              className="carte-desk__section"
              key={row.key}
              role="row"
            >
              <span aria-colspan={6} role="rowheader">
                {row.name ?? texts.noCategory}
              </span>
            </div>
          ),
        )}
      </div>
    </div>
  )
}
