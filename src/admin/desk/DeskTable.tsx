'use client'

import { useMemo, useRef } from 'react'

import type { DeskLine, DeskSection } from '@/src/domain/menu/desk/Desk'

import { DeskRow, type RowProps } from './DeskRow'
import { keyOf } from './keyOf'
import { useDeskTexts } from './texts'
import { useIsNarrow } from './useIsNarrow'
import { useWindow } from './useWindow'
import { topsOf } from './windowOf'

type Props = Pick<
  RowProps,
  | 'timeZone'
  | 'currency'
  | 'mayPrice'
  | 'photographing'
  | 'placing'
  | 'changes'
  | 'openStop'
  | 'paste'
> & {
  sections: readonly DeskSection[]
  /** The photos that are being sent, by the dish, each with its share from 0 to 1. */
  sending: ReadonlyMap<number, number>
}

type Row = { key: string; category: number | null } & ({ name: string | null } | { line: DeskLine })

/** The heights that desk.css gives rows, in pixels; `placed` is that of a dish with its category below. */
const heights = {
  wide: { section: 48, line: 56, placed: 68 },
  narrow: { section: 48, line: 124, placed: 172 },
}

/** The lines under their categories. Only those that are in sight are in the page. */
export function DeskTable({ sections, sending, ...rest }: Props) {
  const { placing } = rest
  const { texts } = useDeskTexts()
  const list = useRef<HTMLDivElement>(null)
  const isNarrow = useIsNarrow(list)
  const rows = useMemo(
    () =>
      sections.flatMap(({ category, lines, name }): Row[] => [
        { key: `category ${category}`, category, name },
        ...lines.map((line) => ({ key: keyOf(line), category, line })),
      ]),
    [sections],
  )
  const tops = useMemo(() => {
    const height = heights[isNarrow ? 'narrow' : 'wide']
    const ofDish = placing ? height.placed : height.line
    return topsOf(
      rows.map((row) => {
        if (!('line' in row)) return height.section
        return row.line.sizeName === null ? ofDish : height.line
      }),
    )
  }, [rows, isNarrow, placing])
  const { end, first } = useWindow(list, tops)

  const moving = placing ? [texts.order] : []
  const photo = rest.photographing ? [texts.photo] : []
  const category = placing ? [texts.category] : []
  const columns = [
    ...moving,
    ...photo,
    texts.dish,
    ...category,
    texts.base,
    texts.here,
    texts.sold,
    texts.stop,
    texts.now,
  ]
  return (
    <div
      aria-label={texts.title}
      aria-rowcount={rows.length + 1}
      className={placing ? 'carte-desk carte-desk--placing' : 'carte-desk'}
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
            <DeskRow
              category={row.category}
              index={first + index + 2}
              key={row.key}
              line={row.line}
              sending={row.line.sizeName === null ? (sending.get(row.line.dish) ?? null) : null}
              {...rest}
            />
          ) : (
            <div
              aria-rowindex={first + index + 2}
              className="carte-desk__section"
              data-section={row.category ?? ''}
              key={row.key}
              role="row"
            >
              <span aria-colspan={columns.length} role="rowheader">
                {row.name ?? texts.noCategory}
              </span>
            </div>
          ),
        )}
      </div>
    </div>
  )
}
