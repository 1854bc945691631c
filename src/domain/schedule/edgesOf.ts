import { type Timetable } from './Timetable'

/**
 * The days (since 1970-01-01, ascending) on which the pattern of a timetable changes: between two of
 * them every week is like the last.
 */
export function edgesOf(timetable: Timetable): number[] {
  const edges = timetable.overrides.flatMap(({ first, last }) => [first, last + 1])
  edges.push(timetable.first, timetable.last + 1)
  return edges.filter(Number.isFinite).sort((one, other) => one - other)
}
