import { Counter } from 'prom-client'

import { registry } from './registry'

type Options<Label extends string> = {
  /** Prometheus' naming: `carte_<what>_total`. */
  name: string
  help: string
  labels: Readonly<Record<Label, string>>
}

/** Counts one more of something. The counter is made with the first; its labels are the same each time. */
export function count<Label extends string>({ name, help, labels }: Options<Label>): void {
  const known = registry().getSingleMetric(name)
  const counter =
    known instanceof Counter
      ? known
      : new Counter({ name, help, labelNames: Object.keys(labels), registers: [registry()] })
  counter.inc(labels)
}
