import { z } from 'zod'

import { tracedFetch } from '@/src/tracing/tracedFetch'

import type { Trouble } from '../errors/IikoUnreachable'
import { type MethodPath, methods } from './methods'
import { readAnswer, TooLarge } from './readAnswer'

/** Over its own deadline iiko answers 408; this much later we stop waiting for that. */
const grace = 5_000

/** Failures that come before a byte of the request could leave. */
const neverLeft = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])

export type Sent =
  | { is: 'answer'; status: number; body: Buffer; correlationId: string | null; retryAfter: number }
  | { is: 'trouble'; trouble: Trouble; mayHaveArrived: boolean; cause: unknown }

type Request = { baseUrl: string; path: MethodPath; body: unknown; token: string | null }

const traced = z.object({ correlationId: z.string() })

/** Makes one call: POST with JSON, as all of iiko's are. Never rejects. */
export async function send({ baseUrl, path, body, token }: Request): Promise<Sent> {
  const { seconds, megabytes } = methods[path]
  let hasHead = false
  try {
    const response = await tracedFetch({ service: 'iiko', call: path }, new URL(path, baseUrl), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        timeout: String(seconds),
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
      // The token is for iiko, not for wherever an answer might point.
      redirect: 'error',
      signal: AbortSignal.timeout(seconds * 1_000 + grace),
    })
    hasHead = true
    const answer = await readAnswer(response, megabytes * 1_000_000)
    return {
      is: 'answer',
      status: response.status,
      body: answer,
      correlationId: correlationIdOf(response, answer),
      retryAfter: Number(response.headers.get('retry-after')) * 1_000 || 0,
    }
  } catch (cause) {
    return { is: 'trouble', cause, ...troubleOf(cause, hasHead) }
  }
}

function troubleOf(
  cause: unknown,
  hasHead: boolean,
): { trouble: Trouble; mayHaveArrived: boolean } {
  if (cause instanceof TooLarge) return { trouble: 'tooLarge', mayHaveArrived: true }
  if (cause instanceof Error && cause.name === 'TimeoutError') {
    return { trouble: 'timeout', mayHaveArrived: true }
  }
  if (hasHead) return { trouble: 'cut', mayHaveArrived: true }
  const inner = cause instanceof Error ? cause.cause : undefined
  const code = inner instanceof Error && 'code' in inner ? String(inner.code) : ''
  return { trouble: 'network', mayHaveArrived: !neverLeft.has(code) }
}

/** In the body of every answer; the menus, which are large, have it at their very beginning. */
function correlationIdOf(response: Response, body: Buffer): string | null {
  const inHeader = response.headers.get('x-correlation-id')
  if (inHeader) return inHeader
  const start = /^\s*\{\s*"correlationId"\s*:\s*"([0-9a-f-]{36})"/i.exec(
    body.toString('utf8', 0, 120),
  )
  if (start?.[1]) return start[1]
  if (body.length > 10_000) return null
  try {
    return traced.safeParse(JSON.parse(body.toString())).data?.correlationId ?? null
  } catch {
    return null
  }
}
