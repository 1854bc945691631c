import express, { type RequestHandler } from 'express'
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'

/**
 * The headers that middleware gives every answer to a GET of `url`, as a flat list of names and values:
 * for answers that are sent without passing through it.
 */
export function headersOf(
  middleware: readonly RequestHandler[],
  url: string,
  headers: Record<string, string> = {},
): string[] {
  const req = new IncomingMessage(new Socket())
  Object.assign(req, { method: 'GET', url, headers })
  const res = new ServerResponse(req)
  const app = express().disable('x-powered-by')
  app.use(...middleware, (_req, _res) => undefined)
  app(req, res)
  return Object.entries(res.getHeaders()).flatMap(([name, value]) =>
    value === undefined ? [] : [name, [value].flat().join(', ')],
  )
}
