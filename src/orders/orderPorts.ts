import type { Plugin } from 'payload'
import { z } from 'zod'

import type { OrderPorts } from './ports'

/** Where in Payload's `config.custom` the ports stand. */
export const portsKey = 'carte:order-ports'

/** Introduces those whom orders need; several of these add up. */
export const orderPorts =
  (ports: Partial<OrderPorts>): Plugin =>
  (config) => {
    const before = z.array(z.unknown()).parse(config.custom?.[portsKey] ?? [])
    return { ...config, custom: { ...config.custom, [portsKey]: [...before, ports] } }
  }
