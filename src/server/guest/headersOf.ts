import type { Request } from 'express'

/** By what a request shows who asks and from where, for Payload to decide. */
export function headersOf(req: Request): Headers {
  const headers = new Headers()
  for (const name of ['cookie', 'authorization', 'sec-fetch-site', 'origin']) {
    const value = req.get(name)
    if (value) headers.set(name, value)
  }
  return headers
}
