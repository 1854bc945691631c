import type { Plan } from './Plan'
import type { Result } from './performRun'

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

/** What all runs came to; the last lines name every violation with its seed. */
export function report(played: readonly { plan: Plan; result: Result }[]): string {
  const results = played.map(({ result }) => result)
  const kinds = new Map<string, number>()
  for (const { what } of played.flatMap(({ plan }) => plan.happenings)) {
    const kind =
      what.is === 'kill' || what.is === 'clock'
        ? `${what.is} ${what.whom}`
        : what.is === 'trouble'
          ? `${what.service} ${what.how}`
          : what.is
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  }
  const times = results.map(({ seconds }) => seconds).sort((one, other) => one - other)
  const median = times[Math.floor(times.length / 2)] ?? 0
  const total = (of: (result: Result) => number) => sum(results.map(of))
  const violations = results.flatMap(({ seed, violations: wrong }) =>
    wrong.map((one) => `✗ seed ${seed}: ${one}`),
  )
  return [
    `${results.length} runs, ${sum(times).toFixed(0)} s (median ${median.toFixed(1)} s a run)`,
    [...kinds]
      .sort()
      .map(([kind, count]) => `${kind} ${count}`)
      .join(', '),
    `orders: ${total((one) => one.orders)} acknowledged, ${total((one) => one.refused)} refused, ${total((one) => one.paid)} paid online, ${total((one) => one.cancelled)} called off`,
    `deliveries: ${total((one) => one.deliveries)}, ${total((one) => one.repeated)} marked as possibly repeated`,
    `violations: ${violations.length}`,
    ...violations,
  ].join('\n')
}
