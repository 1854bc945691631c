import { AsyncLocalStorage } from 'node:async_hooks'
import { hostname } from 'node:os'

import {
  type Context,
  defaultTextMapGetter,
  defaultTextMapSetter,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import type { Logger } from 'pino'

import packageJson from '@/package.json'

import { errorTypeOf } from './errorTypeOf'
import type { TracingSettings } from './openTracing'
import { openProvider } from './openProvider'
import type { About, OpenSpan, Tracing } from './Tracing'

const kinds = {
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
}

/**
 * Our spans by OpenTelemetry's own SDK. It is not made the global one: Next would tell it addresses, in which links to
 * orders and to new passwords have their secrets.
 */
export function startTracing(
  settings: TracingSettings & { OTEL_EXPORTER_OTLP_ENDPOINT: string },
  logger: Pick<Logger, 'warn'>,
): () => Promise<void> {
  const provider = openProvider(
    settings,
    {
      'service.name': settings.OTEL_SERVICE_NAME,
      'service.version': packageJson.version,
      'service.instance.id': `${hostname()}:${process.pid}`,
      'host.name': hostname(),
      'process.pid': process.pid,
      'carte.role': settings.ROLE,
    },
    logger,
  )
  const tracer = provider.getTracer('carte', packageJson.version)
  const propagator = new W3CTraceContextPropagator()
  const contexts = new AsyncLocalStorage<Context>()

  function begin({ attributes, from, kind, name }: About): OpenSpan {
    const around = contexts.getStore() ?? ROOT_CONTEXT
    const parent =
      from === undefined
        ? around
        : propagator.extract(ROOT_CONTEXT, { traceparent: from }, defaultTextMapGetter)
    const span = tracer.startSpan(name, { attributes, kind: kind && kinds[kind] }, parent)
    const inner = trace.setSpan(parent, span)
    return {
      set: (told) => void span.setAttributes(told),
      fail: (error) => {
        span.setStatus({ code: SpanStatusCode.ERROR })
        span.setAttribute('error.type', errorTypeOf(error))
      },
      within: (work) => contexts.run(inner, work),
      end: () => span.end(),
    }
  }

  function current(): ReturnType<Tracing['current']> {
    const context = contexts.getStore()
    const ids = context && trace.getSpanContext(context)
    if (!ids) return null
    const carrier: { traceparent?: string } = {}
    propagator.inject(context, carrier, defaultTextMapSetter)
    const { spanId, traceId } = ids
    return { traceparent: carrier.traceparent ?? '', traceId, spanId }
  }

  const tracing: Tracing = { begin, current }
  globalThis.carteTracing = tracing
  return async () => {
    if (globalThis.carteTracing === tracing) globalThis.carteTracing = undefined
    // What could not be sent has been told by then.
    await provider.shutdown().catch(() => undefined)
  }
}
