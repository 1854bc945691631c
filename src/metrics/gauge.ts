import { type Aggregator, Gauge } from 'prom-client'

import { registry } from './registry'

type Reading = { labels?: Readonly<Record<string, string>>; value: number }

type Options = {
  /** Prometheus' naming: `carte_<what>_<unit>`. */
  name: string
  help: string
  labels?: readonly string[]
  /** How the processes of one box are one value: added up, unless said. */
  together?: Aggregator
  /** Asked at each look of Prometheus. What it throws leaves the measure out; the others are still told. */
  read: () => readonly Reading[] | Promise<readonly Reading[]>
}

/** A measure that is read when it is asked for. Registered again, the newer reading counts. */
export function gauge({ name, help, labels = [], together = 'sum', read }: Options): void {
  registry().removeSingleMetric(name)
  new Gauge({
    name,
    help,
    labelNames: [...labels],
    aggregator: together,
    registers: [registry()],
    async collect() {
      this.reset()
      const readings = await Promise.resolve()
        .then(read)
        .catch(() => [])
      for (const { labels: of, value } of readings) this.set({ ...of }, value)
    },
  })
}
