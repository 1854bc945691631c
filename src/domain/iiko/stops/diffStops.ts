import type { StopLine } from './Stop'
import { lineName } from './stopLines'

export type KeptStop = StopLine & { readonly id: number }

export type StopDiff = {
  readonly put: readonly StopLine[]
  /** Ids of lines that iiko does not list any more: the things return. */
  readonly remove: readonly number[]
}

/** What is to change of the lines that iiko has put, so that they say what iiko says now. */
export function diffStops(wanted: readonly StopLine[], kept: readonly KeptStop[]): StopDiff {
  const before = new Map(kept.map((line) => [lineName(line), line]))
  const names = new Set(wanted.map(lineName))
  return {
    put: wanted.filter((line) => before.get(lineName(line))?.remaining !== line.remaining),
    remove: kept.filter((line) => !names.has(lineName(line))).map(({ id }) => id),
  }
}
