import { parseJson } from '../http/parseJson'
import { readBody } from '../http/readBody'
import { sendJson } from '../http/sendJson'
import { serve } from '../http/serve'

import { type Attributes, type Span, traces } from './traces'

/** A span as a person reads it. */
export type Seen = {
  name: string
  kind: 'internal' | 'server' | 'client' | 'producer' | 'consumer'
  trace: string
  id: string
  parent: string | undefined
  attributes: Record<string, string | number | boolean>
  /** Of the process: `service.name`, `process.pid`. */
  resource: Record<string, string | number | boolean>
  isFailed: boolean
  milliseconds: number
}

export type Collector = {
  url: string
  spans: () => readonly Seen[]
  /** What came that is no trace by the published description. */
  faults: () => readonly string[]
  /** The headers of each request. */
  headers: () => readonly NodeJS.Dict<string | string[]>[]
  /** All that came, as it came. */
  text: () => string
  /** Answers like this from now on; undefined: takes what comes. */
  answerWith: (status: number | undefined) => void
  close: () => Promise<void>
}

const kinds = ['internal', 'internal', 'server', 'client', 'producer', 'consumer'] as const

/** An OpenTelemetry collector for traces over OTLP/HTTP in JSON, on loopback. */
export const startCollector = async (port = 0): Promise<Collector> => {
  const seen: Seen[] = []
  const faults: string[] = []
  const headers: NodeJS.Dict<string | string[]>[] = []
  let text = ''
  let status: number | undefined

  const served = await serve(async (request, response) => {
    const body = (await readBody(request)).toString('utf8')
    if (request.method !== 'POST' || request.url !== '/v1/traces') {
      return sendJson(response, 404, { message: 'no such signal' })
    }
    if (status !== undefined) return sendJson(response, status, { message: 'not now' })
    headers.push(request.headers)
    text += body
    const isJson = request.headers['content-type'] === 'application/json'
    const read = traces.safeParse(parseJson(body))
    if (!isJson || !read.success) {
      faults.push(read.error?.message ?? 'the type of the content is not application/json')
      return sendJson(response, 400, { message: 'no traces' })
    }
    for (const { resource, scopeSpans } of read.data.resourceSpans) {
      const of = plain(resource.attributes)
      for (const { spans } of scopeSpans) seen.push(...spans.map((span) => toSeen(span, of)))
    }
    return sendJson(response, 200, {})
  }, port)
  return {
    url: served.url,
    spans: () => seen,
    faults: () => faults,
    headers: () => headers,
    text: () => text,
    answerWith: (given) => void (status = given),
    close: served.close,
  }
}

function toSeen(span: Span, resource: Seen['resource']): Seen {
  const lasted = BigInt(span.endTimeUnixNano) - BigInt(span.startTimeUnixNano)
  return {
    name: span.name,
    kind: kinds[span.kind] ?? 'internal',
    trace: span.traceId,
    id: span.spanId,
    parent: span.parentSpanId,
    attributes: plain(span.attributes),
    resource,
    isFailed: span.status?.code === 2,
    milliseconds: Number(lasted) / 1e6,
  }
}

function plain(attributes: Attributes): Seen['attributes'] {
  return Object.fromEntries(
    attributes.map(({ key, value }) => {
      const { boolValue, doubleValue, intValue, stringValue } = value
      const number = intValue === undefined ? doubleValue : Number(intValue)
      return [key, stringValue ?? boolValue ?? number ?? '']
    }),
  )
}
