/** One page of a list, counted from 0; a page beyond the last is the last. `pages` is at least 1. */
export function pageOf<Item>(
  items: readonly Item[],
  page: number,
  size: number,
): { items: readonly Item[]; page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(items.length / size))
  const at = Math.min(Math.max(0, page), pages - 1)
  return { items: items.slice(at * size, (at + 1) * size), page: at, pages }
}
