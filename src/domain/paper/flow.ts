export type Block = {
  readonly height: number
  /** Left empty above it, except at the top of a column. */
  readonly gap: number
  /** Never the last of its column: what follows stands below it. */
  readonly leads: boolean
}

export type Sheet = {
  readonly columns: number
  /** How high a column of the first page is, which has a heading, and of every further one. */
  readonly first: number
  readonly further: number
  /** Kept free below the columns of the last page. */
  readonly foot: number
}

export type Placed = { readonly page: number; readonly column: number; readonly top: number }

export type Flow = {
  /** Of each block. */
  readonly placed: readonly Placed[]
  /** Where what stands at the foot begins: the page, and the top on it. */
  readonly foot: { readonly page: number; readonly top: number }
  readonly pages: number
}

/**
 * Where blocks stand when they run down columns and over pages in their order: whole, unless they are higher than a
 * column, no heading parted from what it heads, and the columns of the last page about equally long.
 */
export function flow(blocks: readonly Block[], sheet: Sheet): Flow {
  const heightOf = (page: number) => (page === 0 ? sheet.first : sheet.further)
  const placed = fill(blocks, sheet.columns, heightOf)
  const page = placed.at(-1)?.page ?? 0
  const from = placed.findIndex((one) => one.page === page)
  if (from < 0) return { placed, foot: { page: 0, top: 0 }, pages: 1 }

  const last = blocks.slice(from)
  const full = heightOf(page)
  const balanced = balance(last, sheet.columns, full).map((one) => ({ ...one, page }))
  const bottom = Math.max(...balanced.map(({ top }, at) => top + (last[at]?.height ?? 0)))
  const all = [...placed.slice(0, from), ...balanced]
  if (bottom + sheet.foot <= full)
    return { placed: all, foot: { page, top: bottom }, pages: page + 1 }
  return { placed: all, foot: { page: page + 1, top: 0 }, pages: page + 2 }
}

function balance(blocks: readonly Block[], columns: number, full: number): Placed[] {
  const total = blocks.reduce((sum, { gap, height }) => sum + gap + height, 0)
  for (let height = total / columns; height < full; height += 6) {
    const placed = fill(blocks, columns, (page) => (page === 0 ? height : full))
    const fits = blocks.every((block, at) => (placed[at]?.top ?? 0) + block.height <= height)
    if (fits && placed.every(({ page }) => page === 0)) return placed
  }
  return fill(blocks, columns, () => full)
}

function fill(
  blocks: readonly Block[],
  columns: number,
  heightOf: (page: number) => number,
): Placed[] {
  const placed: Placed[] = []
  let page = 0
  let column = 0
  let top = 0
  for (let at = 0; at < blocks.length;) {
    const unit = unitAt(blocks, at)
    const space = top === 0 ? 0 : (unit[0]?.gap ?? 0)
    if (top > 0 && top + space + heightIn(unit) > heightOf(page)) {
      column += 1
      top = 0
      if (column === columns) {
        column = 0
        page += 1
      }
    }
    for (const { gap, height } of unit) {
      if (top > 0) top += gap
      placed.push({ page, column, top })
      top += height
    }
    at += unit.length
  }
  return placed
}

/** What must not be parted: headings one below the other, and the first block below them. */
function unitAt(blocks: readonly Block[], from: number): readonly Block[] {
  let end = from
  while (blocks[end]?.leads) end += 1
  return blocks.slice(from, end + 1)
}

/** Without the space above it. */
function heightIn(unit: readonly Block[]): number {
  return unit.reduce((sum, { gap, height }, at) => sum + height + (at === 0 ? 0 : gap), 0)
}
