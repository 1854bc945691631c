import type { PayloadRequest } from 'payload'
import type { z } from 'zod'

import type { CallDescription } from './call'
import { readBody } from './readBody'
import { typeWords } from './typeWords'

function isObject(schema: z.ZodType | undefined): schema is z.ZodObject {
  return schema?.type === 'object'
}

/** The parts of a request that a call asks for, not yet checked. Of a repeated parameter the last counts. */
export async function readRequest(
  req: PayloadRequest,
  { asks, bodyMayBeQuery }: Pick<CallDescription, 'asks' | 'bodyMayBeQuery'>,
): Promise<Record<string, unknown>> {
  const query: Record<string, string> = Object.fromEntries(req.searchParams)
  const read: Record<string, unknown> = {}
  if (asks.params) read.params = typeWords(asks.params, req.routeParams ?? {})
  if (asks.headers) {
    read.headers = Object.fromEntries(
      Object.keys(asks.headers.shape).map((name) => [name, req.headers.get(name) ?? undefined]),
    )
  }
  if (asks.query) read.query = typeWords(asks.query, query)
  if (asks.body) {
    read.body = await readBody(req)
    if (read.body === undefined && bodyMayBeQuery && isObject(asks.body)) {
      read.body = typeWords(asks.body, query)
    }
  }
  return read
}
