import { collectDefaultMetrics, Registry } from 'prom-client'

declare global {
  var carteMetrics: Registry | undefined
}

/**
 * Where all measures of this process are kept, the event loop and the memory among them. One for the
 * process: our bundle and Next's each evaluate this file.
 */
export function registry(): Registry {
  if (globalThis.carteMetrics) return globalThis.carteMetrics
  const made = new Registry()
  collectDefaultMetrics({ register: made })
  globalThis.carteMetrics = made
  return made
}
