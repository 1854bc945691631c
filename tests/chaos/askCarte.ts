import { type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'

export type Heard = { status: number; body: unknown }

type Ask = {
  method?: string
  headers?: Readonly<Record<string, string>>
  token?: string
  body?: unknown
}

/** Longer is a hang: nothing that Carte is asked here waits for an outside service for so long. */
const patience = 60_000

/**
 * One request; status 0: no answer came, or not all of it. Not by fetch: when a connection is not to be kept, it takes what
 * had come of an answer when the server was killed for the whole of it.
 */
export async function askCarte(
  url: string,
  { method = 'POST', headers = {}, token = '', body }: Ask = {},
): Promise<Heard> {
  const sent = request(url, {
    method,
    agent: false,
    signal: AbortSignal.timeout(patience),
    headers: {
      'Content-Type': 'application/json',
      'Accept-Language': 'en',
      ...(token && { Authorization: `JWT ${token}` }),
      ...headers,
    },
  })
  try {
    const came = new Promise<IncomingMessage>((answered, failed) => {
      sent.on('response', answered).on('error', failed)
    })
    sent.end(body === undefined ? undefined : JSON.stringify(body))
    const answer = await came
    const said = await text(answer)
    const { complete, statusCode = 0 } = answer
    return complete ? { status: statusCode, body: read(said) } : { status: 0, body: null }
  } catch {
    return { status: 0, body: null }
  }
}

function read(said: string): unknown {
  try {
    return JSON.parse(said)
  } catch {
    return said
  }
}
