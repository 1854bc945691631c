export type Line = { slope: number; from: number; until: number }

/**
 * The straight line through points by least squares: its slope, and its values at the first and the last of them. Of
 * fewer than two points, or points at one moment, it is level.
 */
export function lineThrough(points: readonly (readonly [at: number, value: number])[]): Line {
  const count = points.length
  const mean = (of: (point: readonly [number, number]) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / Math.max(1, count)
  const [at, value] = [mean(([x]) => x), mean(([, y]) => y)]
  const spread = mean(([x]) => (x - at) ** 2)
  const slope = spread === 0 ? 0 : mean(([x, y]) => (x - at) * (y - value)) / spread
  const on = (x: number) => value + slope * (x - at)
  return { slope, from: on(points[0]?.[0] ?? 0), until: on(points.at(-1)?.[0] ?? 0) }
}
