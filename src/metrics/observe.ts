import { Histogram } from 'prom-client'

import { registry } from './registry'

type Options = {
  /** Prometheus' naming: `carte_<what>_seconds`. */
  name: string
  help: string
  /** Upper bounds, in seconds. */
  buckets: number[]
}

/** Does a piece of work and notes how long it took, also when it fails. */
export function observe<Result>({ name, help, buckets }: Options, work: () => Result): Result {
  const known = registry().getSingleMetric(name)
  const duration =
    known instanceof Histogram
      ? known
      : new Histogram({ name, help, buckets, registers: [registry()] })
  const began = performance.now()
  try {
    return work()
  } finally {
    duration.observe((performance.now() - began) / 1_000)
  }
}
