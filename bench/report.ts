/** One line of the table: what was measured, what came out, and what it should be. */
export type Measure = { name: string; value: string; target: string; isMet: boolean }

/** Tells bench/run.ts, or whoever runs one benchmark alone, what was measured. */
export function report(measure: Measure): void {
  process.stdout.write(`measure ${JSON.stringify(measure)}\n`)
}
