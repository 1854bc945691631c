import type { Payload } from 'payload'
import { z } from 'zod'

import { portsKey } from './orderPorts'
import type { OrderPorts } from './ports'

const introduced = z.array(z.custom<Partial<OrderPorts>>((value) => typeof value === 'object'))

const known = new WeakMap<object, OrderPorts>()

/** Everybody who was introduced to orders. */
export function portsOf({ config }: Pick<Payload, 'config'>): OrderPorts {
  const ports = known.get(config) ?? read(config)
  known.set(config, ports)
  return ports
}

function read({ custom }: Payload['config']): OrderPorts {
  const all = introduced.parse(custom?.[portsKey] ?? [])
  return {
    notifiers: all.flatMap(({ notifiers }) => notifiers ?? []),
    payments: all.flatMap(({ payments }) => payments ?? []),
    onlineWays: all.flatMap(({ onlineWays }) => onlineWays ?? []),
  }
}
