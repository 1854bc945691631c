import type { Logger } from 'pino'

import type { Settings } from '@/src/settings'

export type TracingSettings = Pick<
  Settings,
  | 'OTEL_EXPORTER_OTLP_ENDPOINT'
  | 'OTEL_EXPORTER_OTLP_HEADERS'
  | 'OTEL_SERVICE_NAME'
  | 'OTEL_TRACES_SAMPLER_ARG'
  | 'ROLE'
>

/**
 * Begins to tell the collector what this process does; without OTEL_EXPORTER_OTLP_ENDPOINT nothing is even loaded. To
 * be called before connections are opened. Returns what sends the rest and ends it, which never rejects.
 */
export async function openTracing(
  settings: TracingSettings,
  logger: Pick<Logger, 'warn'>,
): Promise<() => Promise<void>> {
  const endpoint = settings.OTEL_EXPORTER_OTLP_ENDPOINT
  if (endpoint === undefined) return () => Promise.resolve()
  const { startTracing } = await import('./startTracing')
  return startTracing({ ...settings, OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }, logger)
}
