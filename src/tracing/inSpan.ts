import type { About, Note } from './Tracing'

const nobody: Note = { set: () => undefined, fail: () => undefined }

/**
 * Does `work` within a span that ends with it, when what it promised is settled, and fails when it fails. Where no
 * collector is set it is a call and nothing more.
 */
export function inSpan<Result>(about: About, work: (note: Note) => Result): Result {
  const span = globalThis.carteTracing?.begin(about)
  if (!span) return work(nobody)
  const fail = (error: unknown): void => {
    span.fail(error)
    span.end()
  }
  return span.within(() => {
    try {
      const result = work(span)
      if (result instanceof Promise) result.then(span.end, fail)
      else span.end()
      return result
    } catch (error) {
      fail(error)
      throw error
    }
  })
}
