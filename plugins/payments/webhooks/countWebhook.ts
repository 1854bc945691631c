import { Counter } from 'prom-client'

import { registry } from '@/src/metrics/registry'

const name = 'carte_payment_webhooks_total'
const labelNames = ['provider', 'outcome'] as const

/** Counts what was told as a payment provider: `told`, `ignored`, or `forged`. */
export function countWebhook(provider: string, outcome: string): void {
  const known = registry().getSingleMetric(name)
  const counter =
    known instanceof Counter
      ? known
      : new Counter({
          name,
          help: 'Webhooks of payment providers, by provider and outcome.',
          labelNames,
          registers: [registry()],
        })
  counter.inc({ provider, outcome })
}
