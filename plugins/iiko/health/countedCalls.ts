import { Counter } from 'prom-client'

import { registry } from '@/src/metrics/registry'

import { callsMetric } from './countCall'

/** The calls to iiko of this process, by method and how they ended. */
export async function countedCalls(): Promise<
  { method: string; outcome: string; count: number }[]
> {
  const known = registry().getSingleMetric(callsMetric)
  if (!(known instanceof Counter)) return []
  const { values } = await known.get()
  return values.map(({ labels, value }) => ({
    method: String(labels.method),
    outcome: String(labels.outcome),
    count: value,
  }))
}
