import type { DeskCategory, DeskLine } from '@/src/domain/menu/desk/Desk'

/** Where a dragged dish is let go: on a half of another's row, or on the name of a category. */
export type DropTarget =
  { readonly dish: number; readonly side: 'above' | 'below' } | { readonly category: number | null }

/** How a row is put somewhere else. */
export type Placing = {
  readonly categories: readonly DeskCategory[]
  /** To the end of a category. */
  readonly choose: (line: DeskLine, category: number | null) => void
  /** Behind the next of those that are shown, or before the last one. */
  readonly step: (line: DeskLine, by: 1 | -1) => void
  readonly drop: (line: DeskLine, target: DropTarget) => void
}
