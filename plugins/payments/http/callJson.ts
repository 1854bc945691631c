import { tracedFetch } from '@/src/tracing/tracedFetch'

/** Failures that come before a byte of the request could leave. */
const neverLeft = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])

/** Of a longer answer nothing is read, in bytes. */
const longest = 8 * 1024 * 1024

export type JsonAnswer =
  | { is: 'answer'; status: number; body: unknown; retryAfter: number | null }
  /** `mayHaveArrived`: it may have been done all the same. */
  | { is: 'lost'; mayHaveArrived: boolean; reason: string }

type Request = {
  /** Whom we ask: `yookassa`. */
  service: string
  method: 'GET' | 'POST'
  url: URL
  headers: Readonly<Record<string, string>>
  body?: unknown
  signal: AbortSignal
}

/**
 * Makes one call to a provider and reads its JSON. An answer that is none (HTML of a proxy, cut in the middle,
 * without end) is as good as lost. Never rejects, follows no redirect: keys are for the provider alone.
 */
export async function callJson({
  body,
  headers,
  method,
  service,
  signal,
  url,
}: Request): Promise<JsonAnswer> {
  let hasHead = false
  try {
    const response = await tracedFetch({ service }, url, {
      method,
      headers: {
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      redirect: 'error',
      signal,
    })
    hasHead = true
    const text = await readText(response)
    const { status } = response
    const seconds = Number(response.headers.get('retry-after'))
    const retryAfter = Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : null
    const parsed = parse(text)
    if (parsed === undefined && status < 400) {
      return { is: 'lost', mayHaveArrived: true, reason: `HTTP ${status}, not JSON` }
    }
    return { is: 'answer', status, body: parsed, retryAfter }
  } catch (error) {
    return { is: 'lost', ...lossOf(error, hasHead) }
  }
}

async function readText(response: Response): Promise<string> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.byteLength
    if (size > longest) throw new Error('the answer is too long')
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function lossOf(error: unknown, hasHead: boolean): { mayHaveArrived: boolean; reason: string } {
  const inner = error instanceof Error ? error.cause : undefined
  const code = inner instanceof Error && 'code' in inner ? String(inner.code) : ''
  const name = error instanceof Error ? error.name : ''
  const reason = code || (name === 'TimeoutError' ? 'timeout' : name || 'failed')
  return { mayHaveArrived: hasHead || !neverLeft.has(code), reason }
}
