/** Compares by iiko's order, then name, then id, so that one menu always gives one sequence. */
export function byMenuOrder(
  a: { order: number; name: string; id: string },
  b: { order: number; name: string; id: string },
): number {
  return a.order - b.order || compare(a.name, b.name) || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
