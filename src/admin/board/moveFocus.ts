const card = '.carte-board-card'

/**
 * Moves the focus among the cards of a board by an arrow key: up and down within a column, left and right to
 * the next column that has some. False where the key is none of these, or there is no card that way.
 */
export function moveFocus(board: HTMLElement, key: string): boolean {
  if (!['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].includes(key)) return false
  const columns = [...board.querySelectorAll('section')]
    .map((column) => [...column.querySelectorAll<HTMLElement>(card)])
    .filter((cards) => cards.length > 0)
  const column = columns.findIndex((cards) => cards.some((one) => one === document.activeElement))
  if (column === -1) {
    columns[0]?.[0]?.focus()
    return columns.length > 0
  }
  const row = columns[column]?.findIndex((one) => one === document.activeElement) ?? 0
  const step = key === 'ArrowUp' || key === 'ArrowLeft' ? -1 : 1
  const isSideways = key === 'ArrowLeft' || key === 'ArrowRight'
  const there = isSideways ? columns[column + step] : columns[column]
  const next = isSideways ? there?.[Math.min(row, there.length - 1)] : there?.[row + step]
  next?.focus()
  return next !== undefined
}
