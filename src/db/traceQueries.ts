import { AsyncResource } from 'node:async_hooks'

import type pg from 'pg'
import { z } from 'zod'

import { shapeOf } from './shapeOf'

const asked = z.union([
  z.string().transform((text) => ({ text, name: undefined })),
  z.object({ text: z.string(), name: z.string().optional() }),
])

/**
 * Tells the collector of each statement of a pool that is made within a span: its shape and its name, never a value.
 * Does nothing where none is set.
 */
export function traceQueries(pool: pg.Pool): void {
  if (!globalThis.carteTracing) return
  const connect: unknown = Reflect.get(pool, 'connect')
  // Whoever waits for a connection is called by whoever gives one back: in its own span all the same.
  Reflect.set(pool, 'connect', (...args: unknown[]): unknown =>
    call(
      connect,
      pool,
      args.map((arg) =>
        typeof arg === 'function'
          ? AsyncResource.bind((...given: unknown[]): unknown => call(arg, undefined, given))
          : arg,
      ),
    ),
  )
  pool.on('connect', traceClient)
}

function traceClient(client: pg.PoolClient): void {
  const query: unknown = Reflect.get(client, 'query')
  Reflect.set(client, 'query', (...args: unknown[]): unknown => {
    const tracing = globalThis.carteTracing
    const { data } = asked.safeParse(args[0])
    // What submits itself, as COPY does, is no statement of its own.
    if (!tracing?.current() || !data || hasSubmit(args[0])) return call(query, client, args)
    const { shape, summary } = shapeOf(data.text)
    const span = tracing.begin({
      name: summary,
      kind: 'client',
      attributes: {
        'db.system.name': 'postgresql',
        'db.query.summary': summary,
        'db.query.text': shape,
        'carte.statement': data.name,
      },
    })
    const told = (error: unknown): void => {
      if (error instanceof Error) span.fail(error)
      span.end()
    }
    const last = args.at(-1)
    if (typeof last === 'function') {
      return call(query, client, [
        ...args.slice(0, -1),
        (...answer: unknown[]): unknown => {
          told(answer[0])
          return call(last, undefined, answer)
        },
      ])
    }
    const result: unknown = call(query, client, args)
    if (result instanceof Promise) result.then(() => told(null), told)
    else told(null)
    return result
  })
}

function hasSubmit(given: unknown): boolean {
  return typeof given === 'object' && given !== null && 'submit' in given
}

/** Calls what is only known to be called like that, so that what it returns is not known either. */
function call(work: unknown, on: unknown, args: readonly unknown[]): unknown {
  if (typeof work !== 'function') throw new TypeError('not a function')
  const answer: unknown = Reflect.apply(work, on, args)
  return answer
}
