import { lineThrough } from './lineThrough'
import type { Sample } from './takeSample'

/** By how much the line through a measure may rise over the whole run: a part of where it begins, or so much at least. */
const bounds: readonly [name: RegExp, part: number, least: number][] = [
  // What else this machine does, which is told and not judged.
  [/^bare/, Infinity, Infinity],
  [/RSS/, 0.15, 40],
  [/heap/, 0.1, 15],
  [/buffers/, 0.2, 15],
  [/handles/, 0.1, 10],
  [/descriptors/, 0.1, 10],
  [/connections/, 0.1, 5],
  [/median/, 0.25, 0.5],
  [/p99/, 0.5, 2],
]

/** What came before this part of a run is the warming up: pools, caches and compiled code. */
const warmingUp = 0.2

export type Verdict = { name: string; from: number; until: number; most: number; isFlat: boolean }

/** For each measure, whether it is flat within its bound. `at` in seconds. */
export function judge(samples: readonly { at: number; sample: Sample }[]): Verdict[] {
  const end = samples.at(-1)?.at ?? 0
  const warm = samples.filter(({ at }) => at >= end * warmingUp)
  return Object.keys(warm[0]?.sample ?? {}).map((name) => {
    const values = warm.map(({ at, sample }) => [at, sample[name] ?? 0] as const)
    const { from, until } = lineThrough(values)
    const [, part, least] = bounds.find(([known]) => known.test(name)) ?? ['', 0, 0]
    const isFlat = until - from <= Math.max(from * part, least)
    return { name, from, until, most: Math.max(...values.map(([, value]) => value)), isFlat }
  })
}
