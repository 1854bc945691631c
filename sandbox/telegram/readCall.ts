import { type IncomingMessage } from 'node:http'

import { isRecord } from '../http/isRecord'
import { parseJson } from '../http/parseJson'
import { readBody } from '../http/readBody'
import { readMultipart } from '../http/readMultipart'

export type SentFile = { name: string; type: string; bytes: Buffer }

export type Call = {
  method: string
  payload: Record<string, unknown>
  files: Map<string, SentFile>
}

const readForm = (body: Buffer, contentType: string) => {
  const payload: Record<string, unknown> = {}
  const files = new Map<string, SentFile>()
  for (const { name, filename, type, bytes } of readMultipart(body, contentType)) {
    if (filename === undefined) payload[name] = bytes.toString()
    else files.set(name, { name: filename, type, bytes })
  }
  return { payload, files }
}

const readParameters = (body: Buffer, type: string) => {
  if (/^multipart\/form-data/i.test(type)) return readForm(body, type)
  const files = new Map<string, SentFile>()
  const text = body.toString()
  if (!/^application\/x-www-form-urlencoded/i.test(type)) return { payload: parseJson(text), files }
  return { payload: Object.fromEntries(new URLSearchParams(text)), files }
}

/** A call of the Bot API: parameters of the query, and JSON, urlencoded or multipart ones. */
export const readCall = async (request: IncomingMessage, method: string): Promise<Call> => {
  const query = new URL(request.url ?? '/', 'http://telegram').searchParams
  const type = request.headers['content-type'] ?? ''
  const { payload, files } = readParameters(await readBody(request), type)
  const named = isRecord(payload) ? payload : {}
  return { method, payload: { ...Object.fromEntries(query), ...named }, files }
}
