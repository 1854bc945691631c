import type { Payload } from 'payload'
import { z } from 'zod'

import { portsKey } from './orderPorts'
import type { OrderPorts } from './ports'

const introduced = z.array(z.custom<Partial<OrderPorts>>((value) => typeof value === 'object'))

/** Everybody who was introduced to orders. */
export function portsOf(payload: Pick<Payload, 'config'>): OrderPorts {
  const all = introduced.parse(payload.config.custom?.[portsKey] ?? [])
  return {
    notifiers: all.flatMap(({ notifiers }) => notifiers ?? []),
    payments: all.flatMap(({ payments }) => payments ?? []),
    onlineWays: all.flatMap(({ onlineWays }) => onlineWays ?? []),
  }
}
