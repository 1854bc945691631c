import type { Path, Problem } from './Problem'

/** Whether an amount is between two bounds. A maximum below its minimum counts as the minimum. */
export function countProblems(path: Path, got: number, min: number, max: number | null): Problem[] {
  if (got < min) return [{ path, code: 'too-few', least: min, got }]
  if (max === null || got <= Math.max(min, max)) return []
  return [{ path, code: 'too-many', most: Math.max(min, max), got }]
}
