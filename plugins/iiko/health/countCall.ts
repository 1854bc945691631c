import { Counter } from 'prom-client'

import { registry } from '@/src/metrics/registry'

const name = 'carte_iiko_calls_total'
const labelNames = ['method', 'outcome'] as const

/** Counts a call to iiko by how it ended: `ok`, `refused`, or what was wrong. */
export function countCall(method: string, outcome: string): void {
  const known = registry().getSingleMetric(name)
  const counter =
    known instanceof Counter
      ? known
      : new Counter({
          name,
          help: 'Calls to iiko, by method and outcome.',
          labelNames,
          registers: [registry()],
        })
  counter.inc({ method, outcome })
}
