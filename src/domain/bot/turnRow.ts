import type { Press } from './Press'
import type { ScreenButton } from './Screen'

/** The row that turns pages: back, where one is, on; none for a single page. */
export function turnRow(
  { page, pages }: { page: number; pages: number },
  to: (page: number) => Press,
): ScreenButton[][] {
  if (pages <= 1) return []
  const row: ScreenButton[] = []
  if (page > 0) row.push({ text: '‹', press: to(page - 1) })
  row.push({ text: `${page + 1} / ${pages}`, press: to(page) })
  if (page < pages - 1) row.push({ text: '›', press: to(page + 1) })
  return [row]
}
