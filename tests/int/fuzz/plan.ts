import { inspect } from 'node:util'

import type { TestContext } from 'vitest'

declare module 'vitest' {
  interface TaskMeta {
    /** How many requests a test made up; `npm run check:security` counts them. */
    requests?: number
  }
}

/**
 * How many requests of a kind are made, and from which seed: `FUZZ_RUNS` and `FUZZ_SEED`. One seed makes the same
 * requests, so that CI says of a change what the change did; `npm run check:security` takes a new one, and more of them.
 */
const seed = Number(process.env.FUZZ_SEED || 20_261_129)
const asked = Number(process.env.FUZZ_RUNS || 250)

/** Parameters of fast-check for a property of which each run is one request, noted with its test. */
export function plan(
  { task }: Pick<TestContext, 'task'>,
  name: string,
  share = 1,
): { seed: number; numRuns: number; endOnFailure: true } {
  const numRuns = Math.max(1, Math.round(asked * share))
  task.meta.requests = numRuns
  process.stdout.write(`fuzzing ${name}: FUZZ_SEED=${seed}, ${numRuns} requests\n`)
  return { seed, numRuns, endOnFailure: true }
}

/** Longer than any answer takes on a busy machine: what has not answered by then hangs. */
const patience = 60_000

/** The answer, or an error that says what was asked. */
export async function unlessItHangs<T>(asked: unknown, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(
      () => fail(new Error(`No answer in ${patience} ms to ${inspect(asked, { depth: 6 })}`)),
      patience,
    )
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}
