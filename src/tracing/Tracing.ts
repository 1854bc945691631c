/** What is told of a span: kinds, sums, outcomes. Never what was said, who it concerns, or a key. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

export type About = {
  name: string
  /** Unset: something within this process. */
  kind?: 'server' | 'client' | 'producer' | 'consumer'
  attributes?: Attributes
  /** The `traceparent` of whoever asked (W3C Trace Context); where it is none, a trace begins. */
  from?: string | undefined
}

export type Note = {
  set: (attributes: Attributes) => void
  /** Marks it as failed, by the kind of the error alone: a message may quote what people wrote. */
  fail: (error: unknown) => void
}

export type OpenSpan = Note & {
  /** What is begun in `work` becomes a part of this one. */
  within: <Result>(work: () => Result) => Result
  end: () => void
}

/** How this process tells what it does, where a collector is set; see openTracing. */
export type Tracing = {
  begin: (about: About) => OpenSpan
  /** Which span we are in, as a `traceparent` and as two ids; null outside of all. */
  current: () => { traceparent: string; traceId: string; spanId: string } | null
}

declare global {
  /** One for the process: our bundle and Next's each evaluate these files. Unset: nothing is traced. */
  var carteTracing: Tracing | undefined
}
