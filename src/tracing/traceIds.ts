/** Which trace a line of the log belongs to, by OpenTelemetry's names for JSON logs; nothing outside of all. */
export function traceIds(): { trace_id?: string; span_id?: string } {
  const ids = globalThis.carteTracing?.current()
  return ids ? { trace_id: ids.traceId, span_id: ids.spanId } : {}
}
