import { Gauge, Histogram, Registry } from 'prom-client'
import { expect, it } from 'vitest'

import { sumMeasures } from './sumMeasures'

function aProcess({ lag, requests, revision }: Record<'lag' | 'requests' | 'revision', number>) {
  const registers = [new Registry()]
  const help = '.'
  new Gauge({
    name: 'nodejs_eventloop_lag_p99_seconds',
    help,
    registers,
    aggregator: 'average',
  }).set(lag)
  new Gauge({ name: 'carte_menu_revision', help, registers, aggregator: 'min' }).set(revision)
  const duration = new Histogram({
    name: 'took',
    help,
    registers,
    labelNames: ['route'],
    buckets: [1],
  })
  for (let n = 0; n < requests; n += 1) duration.observe({ route: '/menu' }, 0.5)
  return registers[0]?.getMetricsAsJSON() ?? []
}

it('adds what is counted, and tells of gauges what matters', async () => {
  const text = await sumMeasures([
    await aProcess({ lag: 0.001, requests: 3, revision: 8 }),
    await aProcess({ lag: 2, requests: 4, revision: 7 }),
  ])
  expect(text).toContain('took_count{route="/menu"} 7')
  expect(text).toContain('took_bucket{le="1",route="/menu"} 7')
  expect(text).toContain('took_sum{route="/menu"} 3.5')
  expect(text).toContain('nodejs_eventloop_lag_p99_seconds 2')
  expect(text).toContain('carte_menu_revision 7')
})
