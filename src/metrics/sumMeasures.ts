import prometheus from 'prom-client'
import { z } from 'zod'

const measures = z.array(z.looseObject({ name: z.string() }))

/** What a registry's `getMetricsAsJSON` tells, of this process or as it came from another. */
export type Measures = readonly unknown[]

/** The worst of the processes is what matters: the mean of a stuck one and three idle ones looks well. */
const worst = /^nodejs_eventloop_lag/

/**
 * What several processes measure as one, in Prometheus' text: counts are added, and each gauge is taken as it says
 * itself (`aggregator`).
 */
export function sumMeasures(all: readonly Measures[]): Promise<string> {
  const told = all.map((one) =>
    measures
      .parse(one)
      .map((measure) => (worst.test(measure.name) ? { ...measure, aggregator: 'max' } : measure)),
  )
  return prometheus.AggregatorRegistry.aggregate(told).metrics()
}
