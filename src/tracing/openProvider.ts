import type { Attributes } from '@opentelemetry/api'
import { ExportResultCode } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  type SpanExporter,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace'
import type { Logger } from 'pino'

import { errorTypeOf } from './errorTypeOf'
import { headersIn } from './headersIn'
import type { TracingSettings } from './openTracing'

/** A collector that does not answer keeps nobody waiting for longer, at the stop of the process, in milliseconds. */
const patience = 5_000

/** A longer statement is cut. */
const longest = 2_000

/**
 * What sends spans to the collector, in batches every five seconds. Whether a trace is kept is decided here, by its id:
 * whoever asks from outside may name a trace but not make us send more of them.
 */
export function openProvider(
  settings: TracingSettings & { OTEL_EXPORTER_OTLP_ENDPOINT: string },
  resource: Attributes,
  logger: Pick<Logger, 'warn'>,
): TracerProvider {
  const kept = new TraceIdRatioBasedSampler(settings.OTEL_TRACES_SAMPLER_ARG)
  const exporter = new OTLPTraceExporter({
    // "OTLP Exporter Configuration": the path of the signal is added to the endpoint's.
    url: `${settings.OTEL_EXPORTER_OTLP_ENDPOINT.replace(/\/+$/, '')}/v1/traces`,
    headers: headersIn(settings.OTEL_EXPORTER_OTLP_HEADERS ?? ''),
    timeoutMillis: patience,
  })
  return new TracerProvider({
    resource: resourceFromAttributes(resource),
    sampler: new ParentBasedSampler({
      root: kept,
      remoteParentSampled: kept,
      remoteParentNotSampled: kept,
    }),
    spanLimits: { attributeValueLengthLimit: longest },
    spanProcessors: [new BatchSpanProcessor({ exporter: telling(exporter, logger) })],
  })
}

/** Says that the collector takes nothing: once, until it takes something again. */
function telling(exporter: SpanExporter, logger: Pick<Logger, 'warn'>): SpanExporter {
  let isTroubled = false
  return {
    export: (spans, done) =>
      exporter.export(spans, (result) => {
        const isLost = result.code !== ExportResultCode.SUCCESS
        if (isLost && !isTroubled) {
          logger.warn({ reason: errorTypeOf(result.error) }, 'The collector takes no traces')
        }
        isTroubled = isLost
        done(result)
      }),
    shutdown: () => exporter.shutdown(),
    forceFlush: () => exporter.forceFlush?.() ?? Promise.resolve(),
  }
}
