import { Counter } from 'prom-client'

import { registry } from '@/src/metrics/registry'

export const callsMetric = 'carte_iiko_calls_total'
const labelNames = ['method', 'outcome'] as const

/** Counts calls to iiko by how they ended: `ok`, `refused`, or what was wrong. */
export function countCall(method: string, outcome: string, count = 1): void {
  const known = registry().getSingleMetric(callsMetric)
  const counter =
    known instanceof Counter
      ? known
      : new Counter({
          name: callsMetric,
          help: 'Calls to iiko, by method and outcome.',
          labelNames,
          registers: [registry()],
        })
  counter.inc({ method, outcome }, count)
}
